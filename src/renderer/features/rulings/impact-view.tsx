/** What a ruling would change before it is signed: how far it was read, what comes out otherwise, and which of it goes back. */
import type { FlippedDecision } from '../../../shared/ipc/ruling-shapes.ts';
import { outcomeWords } from '../../../shared/rules/replay/replay-words.ts';
import { usePersonName } from '../../data/use-session.ts';
import { Moment } from '../../record/moment.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { CheckBox } from '../../ui/field.tsx';
import { Empty } from '../../ui/page.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import styles from './rulings.module.css';
import { spare, useRulings, type Preview } from './store.ts';

const number = (value: number): string => value.toLocaleString('en-GB');

const decisions = (n: number): string => `${number(n)} ${n === 1 ? 'decision' : 'decisions'}`;

const readWords = ({ read, total, confirmed, untried }: Preview, isBusy: boolean): string => {
  if (isBusy) return `${number(read)} of ${decisions(total)} read`;
  const parts = [...(confirmed > 0 ? [`${number(confirmed)} decided as it says`] : []), ...(untried > 0 ? [`${number(untried)} without facts that settle it`] : [])];
  return `${decisions(read)} that ${read === 1 ? 'stands' : 'stand'} read${parts.length === 0 ? '' : `; ${parts.join(', ')}`}.`;
};

const columnsWith = (nameOf: (id: string) => string, spared: ReadonlySet<string>): readonly Column<FlippedDecision>[] => [
  { id: 'ref', label: 'Incident', isMono: true, cell: ({ ref }) => ref, by: ({ ref }) => ref },
  { id: 'at', label: 'Decided', isTime: true, cell: ({ at }) => <Moment at={at} />, by: ({ at }) => at },
  { id: 'by', label: 'By', cell: ({ by }) => nameOf(by), by: ({ by }) => nameOf(by) },
  { id: 'was', label: 'Was', cell: ({ was }) => outcomeWords(was), by: ({ was }) => outcomeWords(was) },
  { id: 'now', label: 'Would be', cell: ({ now }) => outcomeWords(now), by: ({ now }) => outcomeWords(now) },
  {
    id: 'back',
    label: 'Another look',
    cell: ({ decision, ref, recallable }) => (recallable ? <CheckBox label={`Send ${ref} back`} isOn={!spared.has(decision)} onChange={(isOn) => spare(decision, !isOn)} /> : 'back in the queue'),
  },
];

export const ImpactView = ({ preview }: { readonly preview: Preview }) => {
  const nameOf = usePersonName();
  const { isBusy, spared } = useRulings();
  return (
    <div className={styles.impact}>
      <div className={styles.progress} role="status">
        <span>{readWords(preview, isBusy)}</span>
        {isBusy && <ProgressBar label="Decisions read" of={{ done: preview.read, total: Math.max(preview.total, 1) }} />}
      </div>
      {preview.flipped.length > 0 && <DataTable label="Decisions that would come out otherwise" columns={columnsWith(nameOf, spared)} rows={preview.flipped} keyOf={({ decision }) => decision} />}
      {preview.flipped.length === 0 && !isBusy && <Empty>No decision that stands would come out otherwise.</Empty>}
    </div>
  );
};
