/** The teams of the bureau: named, named anew, and who belongs to which. */
import { useState } from 'react';
import type { Person } from '../../../shared/domain/roles.ts';
import type { Output, Input } from '../../../shared/ipc/calls.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import { call } from '../../data/call.ts';
import { useHeardWhereLeft } from '../../data/troubles.ts';
import { useAsk } from '../../data/use-ask.ts';
import { useMay, useSession } from '../../data/use-session.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { ActingChoice, Choice, TextField } from '../../ui/field.tsx';
import { Callout, Empty, Section } from '../../ui/page.tsx';
import styles from './bureau.module.css';
import { Form } from './form.tsx';

type Teams = Output<'teams'>;

const none = '';

const NameTeam = ({ teams }: Pick<Teams, 'teams'>) => {
  const [team, setTeam] = useState(none);
  const [name, setName] = useState('');
  const save = async (): Promise<Result<unknown>> => {
    const named = await call('name-team', { team: team === none ? null : team, name });
    if (named.ok) {
      setName('');
      setTeam(none);
    }
    return named;
  };
  return (
    <Form label="Name a team" act={team === none ? 'Name a new team' : 'Give it this name'} onEnter={save}>
      <Choice label="Team" value={team} options={[[none, 'A new one'], ...teams.map(({ id, name: own }) => [id, own] as const)]} onChange={setTeam} />
      <TextField label="Name" value={name} onChange={setName} />
    </Form>
  );
};

type Belonging = { readonly person: Person; readonly teams: Teams; readonly withoutAdministrator: boolean; readonly onTrouble: (trouble: string | null) => void };

const Belongs = ({ person, teams, withoutAdministrator, onTrouble }: Belonging) => {
  const me = useSession()?.person;
  const heard = useHeardWhereLeft(`Team of ${person.name}`);
  const authority = useMay('assign-person', { withoutAdministrator, aboutThemselves: person.human === me?.human });
  const team = teams.members.find((each) => each.person === person.id)?.team ?? none;
  if (!authority.allowed) return <span title={authority.because}>{teams.teams.find(({ id }) => id === team)?.name ?? ''}</span>;
  const assign = async (to: string): Promise<void> => {
    const input: Input<'assign-person'> = { person: person.id, team: to === none ? null : to };
    const assigned = await heard(call('assign-person', input));
    onTrouble(assigned.ok ? null : assigned.error.message);
  };
  return <ActingChoice label={`Team of ${person.name}`} isLabelHidden value={team} options={[[none, 'No team'], ...teams.teams.map(({ id, name }) => [id, name] as const)]} onChange={(to) => void assign(to)} />;
};

export const TeamsSection = () => {
  const people = useAsk('people', {}).data?.people ?? [];
  const teams = useAsk('teams', {}).data ?? { teams: [], members: [] };
  const [trouble, setTrouble] = useState<string | null>(null);
  const withoutAdministrator = !people.some(({ state, role }) => state === 'active' && role === 'administrator');
  const naming = useMay('name-team', { withoutAdministrator });
  const columns: readonly Column<Person>[] = [
    { id: 'name', label: 'Name', cell: ({ name }) => name, by: ({ name }) => name },
    { id: 'team', label: 'Team', cell: (person) => <Belongs person={person} teams={teams} withoutAdministrator={withoutAdministrator} onTrouble={setTrouble} /> },
  ];
  return (
    <Section title="Teams" lead="A supervisor of a team allocates within it; the registrar, and a supervisor of none, anywhere. Both accounts of one person belong to one team.">
      {teams.teams.length === 0 ? <Empty>There are no teams: supervisors allocate to everybody who decides.</Empty> : <DataTable label="Teams" columns={columns} rows={people.filter(({ state }) => state === 'active')} keyOf={({ id }) => id} />}
      {trouble !== null && <Callout tone="error">{trouble}</Callout>}
      {naming.allowed ? <NameTeam teams={teams.teams} /> : <p className={styles.about}>{naming.because}.</p>}
    </Section>
  );
};
