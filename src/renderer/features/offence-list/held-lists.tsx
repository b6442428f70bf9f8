/** The lists the bureau has, the latest first: from when each holds, whose it is, and what was decided under it. */
import { plusDays, type LocalDate } from '../../../shared/domain/local-date.ts';
import type { EditionView } from '../../../shared/ipc/queries.ts';
import { dayWords } from '../../data/time-words.ts';
import { useAsk } from '../../data/use-ask.ts';
import { usePersonName } from '../../data/use-session.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { Callout, Section } from '../../ui/page.tsx';
import { Moment } from '../../record/moment.tsx';
import styles from './offence-list.module.css';

const n = (value: number): string => value.toLocaleString('en-GB');

const dayOf = (date: string): string => dayWords(`${date}T12:00:00.000Z`);

/** "1 Apr 2026 to 31 Mar 2027", where another follows. */
const holds = ({ from }: EditionView, next: EditionView | undefined): string => (next ? `${dayOf(from)} to ${dayOf(plusDays(next.from as LocalDate, -1))}` : `from ${dayOf(from)}`);

type Row = EditionView & { readonly holds: string };

const stateOf = ({ inForce, from }: EditionView, inForceFrom: string): string => (inForce ? 'In force' : from > inForceFrom ? 'To come' : 'Past');

export const HeldLists = () => {
  const asked = useAsk('editions', {});
  const nameOf = usePersonName();
  if (!asked.data && !asked.error) return null;
  const editions = asked.data?.editions ?? [];
  const inForceFrom = editions.find(({ inForce }) => inForce)?.from ?? '';
  const rows = editions.map((each, at): Row => ({ ...each, holds: holds(each, editions[at + 1]) })).toReversed();
  const columns: readonly Column<Row>[] = [
    { id: 'edition', label: 'List', isTime: true, cell: ({ edition, inForce }) => <span className={inForce ? styles.inForce : undefined}>{edition}</span> },
    { id: 'state', label: 'State', isTime: true, cell: (each) => stateOf(each, inForceFrom) },
    { id: 'holds', label: 'Holds', isTime: true, cell: (each) => each.holds },
    { id: 'source', label: 'Source', cell: ({ accepted }) => (accepted ? <>{accepted.file ?? 'file'}, accepted by {nameOf(accepted.by)} <Moment at={accepted.at} /></> : 'Came with Assay') },
    { id: 'current', label: 'Current offences', isNumber: true, cell: ({ current }) => n(current) },
    { id: 'classes', label: 'Classes', isNumber: true, cell: ({ classes }) => n(classes) },
    { id: 'decisions', label: 'Decisions and corrections', isNumber: true, cell: ({ decisions }) => n(decisions) },
  ];
  return (
    <Section title="Lists of this bureau">
      {asked.error && <Callout tone="error">{asked.error.error.message}</Callout>}
      {asked.data && <DataTable label="Lists of this bureau" columns={columns} rows={rows} keyOf={({ edition }) => edition} />}
    </Section>
  );
};
