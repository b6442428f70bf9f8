/** What replaying found: how many of each, those that would come out differently, and those that cannot be tried again. */
import type { ReplayDifference } from '../../../shared/ipc/replay-shapes.ts';
import { outcomeWords } from '../../../shared/rules/replay/replay-words.ts';
import { dayWords } from '../../data/time-words.ts';
import { usePersonName } from '../../data/use-session.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { Empty, Section } from '../../ui/page.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { NotTried } from './not-tried.tsx';
import { OneDifference } from './one-difference.tsx';
import { Moment } from '../../record/moment.tsx';
import styles from './replay.module.css';
import { openDifference, useReplay, type Found } from './store.ts';

const number = (value: number): string => value.toLocaleString('en-GB');

const Progress = ({ found }: { readonly found: Found }) => {
  const isRunning = useReplay((state) => state.isRunning);
  const days = `${dayWords(`${found.from}T12:00:00.000Z`)} to ${dayWords(`${found.to}T12:00:00.000Z`)}`;
  const isWhole = found.read === found.total;
  return (
    <div className={styles.progress} role="status">
      <span>{isRunning || !isWhole ? `${isRunning ? '' : 'Stopped after '}${number(found.read)} of ${number(found.total)} decisions and corrections, ${days}` : `${number(found.read)} ${found.read === 1 ? 'decision' : 'decisions and corrections'}, ${days}`}</span>
      {isRunning && <ProgressBar label="Decisions tried again" of={{ done: found.read, total: Math.max(found.total, 1) }} />}
    </div>
  );
};

const Counts = ({ found }: { readonly found: Found }) => (
  <dl className={styles.counts}>
    {([['Different', found.different.length], ['The same', found.same], ['Not replayable', found.without + found.notReplayable.length]] as const).map(([label, value]) => (
      <div key={label} data-differs={(label === 'Different' && value > 0) || undefined}>
        <dt>{label}</dt>
        <dd>{number(value)}</dd>
      </div>
    ))}
  </dl>
);

/** The rule that flips it, and how many more there are. */
const ruleWords = ({ rules }: ReplayDifference): string => {
  const own = rules.filter(({ follows }) => !follows);
  return own.length === 0 ? 'No rule alone' : `${own[0]?.says ?? ''}${own.length > 1 ? ` And ${own.length - 1} more.` : ''}`;
};

/** Of a replay that was stopped or broke off, nothing is said of what was never tried. */
const sameWords = ({ same, read, total }: Found): string =>
  read < total ? `${number(same)} could be tried again, and ${same === 1 ? 'comes' : 'all come'} out the same. ${number(total - read)} ${total - read === 1 ? 'was' : 'were'} not reached.` : 'Every decision that could be tried again comes out the same.';

const Different = ({ found, onOpen }: { readonly found: Found; readonly onOpen: (incident: string) => void }) => {
  const { open, isRunning } = useReplay();
  const nameOf = usePersonName();
  if (found.different.length === 0) return isRunning || found.same === 0 ? null : <Empty>{sameWords(found)}</Empty>;
  const columns: readonly Column<ReplayDifference>[] = [
    { id: 'ref', label: 'Incident', isMono: true, cell: (row) => row.ref, by: (row) => row.ref },
    { id: 'at', label: 'Decided', isTime: true, cell: (row) => <Moment at={row.at} />, by: (row) => row.at },
    { id: 'by', label: 'By', cell: (row) => <span className={styles.whole}>{nameOf(row.by)}</span>, by: (row) => nameOf(row.by) },
    { id: 'was', label: 'Was', cell: (row) => <span className={styles.outcome}>{outcomeWords(row.was)}</span>, by: (row) => outcomeWords(row.was) },
    { id: 'is', label: 'Is', cell: (row) => <span className={styles.outcome}>{outcomeWords(row.is)}</span>, by: (row) => outcomeWords(row.is) },
    ...(open === null ? [{ id: 'rule', label: 'Rule that flips it', cell: ruleWords, by: ruleWords }] : []),
  ];
  return (
    <Section title="Would come out differently">
      <div className={styles.split} data-open={open !== null || undefined}>
        <DataTable label="Decisions that would come out differently" columns={columns} rows={found.different} keyOf={(row) => row.decision} selected={open?.decision ?? null} onOpen={openDifference} />
        {open !== null && <OneDifference key={open.decision} row={open} onOpen={onOpen} />}
      </div>
    </Section>
  );
};

export const FoundView = ({ found, onOpen }: { readonly found: Found; readonly onOpen: (incident: string) => void }) => (
  <>
    <Progress found={found} />
    {found.total === 0 ? !useReplay.getState().isRunning && <Empty>Nothing was decided on these days.</Empty> : <Counts found={found} />}
    <Different found={found} onOpen={onOpen} />
    <NotTried found={found} onOpen={onOpen} />
  </>
);
