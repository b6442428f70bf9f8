/** The work of each person, and of each team and the bureau: counts to the right, and the first that is due. */
import type { PersonLoad, TeamLoad, Teams, Workload } from '../../../shared/ipc/workload-shapes.ts';
import { usePersonName } from '../../data/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { Due } from './due.tsx';

type Load = Pick<PersonLoad, 'holds' | 'oldest' | 'returned' | 'parked' | 'today' | 'week' | 'minutes'>;

const many = (n: number): string => n.toLocaleString('en-GB');

const count = (id: 'holds' | 'returned' | 'parked' | 'today' | 'week', label: string): Column<Load> => ({ id, label, isNumber: true, cell: (row) => many(row[id]), by: (row) => row[id] });

const minutesWords = ({ value, n }: Load['minutes']): string => (value === null ? '' : `${many(Math.round(value))} (of ${many(n)})`);

const loadColumns = (onOpen: (incident: string) => void): readonly Column<Load>[] => [
  count('holds', 'Has now'),
  {
    id: 'oldest',
    label: 'First due',
    isTime: true,
    cell: ({ oldest }) => oldest && <><Due due={oldest.due} /> <Button kind="quiet" onPress={() => onOpen(oldest.incident)}>{oldest.ref}</Button></>,
    by: ({ oldest }) => oldest?.due ?? '9',
  },
  count('returned', 'Returned'),
  count('parked', 'Parked'),
  count('today', 'Decided today'),
  count('week', 'In 7 days'),
  { id: 'minutes', label: 'Median minutes', isNumber: true, cell: ({ minutes }) => minutesWords(minutes), by: ({ minutes }) => minutes.value ?? -1 },
];

type Props = { readonly work: Workload; readonly teams: Teams; readonly onOpen: (incident: string) => void };

export const PeopleTable = ({ work, teams, onOpen }: Props) => {
  const nameOf = usePersonName();
  const teamName = ({ team }: PersonLoad): string => teams.teams.find(({ id }) => id === team)?.name ?? '';
  const columns: readonly Column<PersonLoad>[] = [
    { id: 'name', label: 'Person', cell: ({ person }) => nameOf(person), by: ({ person }) => nameOf(person) },
    ...(teams.teams.length === 0 ? [] : [{ id: 'team', label: 'Team', cell: teamName, by: teamName }]),
    ...loadColumns(onOpen),
  ];
  return <DataTable label="Work of each person" columns={columns} rows={work.people} keyOf={({ person }) => person} />;
};

type Summed = Omit<TeamLoad, 'team'> & { readonly name: string };

export const TeamsTable = ({ work, teams, onOpen }: Props) => {
  const named = work.teams.map(({ team, ...load }): Summed => ({ ...load, name: team === null ? 'No team' : (teams.teams.find(({ id }) => id === team)?.name ?? team) }));
  const rows: readonly Summed[] = [...(teams.teams.length === 0 ? [] : named), { ...work.all, name: 'In all' }];
  const columns: readonly Column<Summed>[] = [
    { id: 'name', label: 'Team', cell: ({ name }) => name },
    { id: 'people', label: 'People', isNumber: true, cell: ({ people }) => many(people) },
    ...loadColumns(onOpen),
  ];
  return <DataTable label="Work of each team" columns={columns} rows={rows} keyOf={({ name }) => name} />;
};
