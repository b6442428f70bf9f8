/** The incident that is open, above the list where the list does not hold it: taking one must not lose one's place. */
import type { IncidentFile, QueueRow } from '../../../../shared/ipc/queries.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { useQueueList } from './queue-list.ts';
import { QueueRowView } from './queue-row.tsx';
import styles from './queue.module.css';
import { useRowHeight } from './row-height.ts';
import { useWorkspace } from '../workspace.ts';

const rowOf = (file: IncidentFile): QueueRow | null => {
  const codes = file.versions.at(-1)?.incident?.codes;
  if (!codes) return null;
  const { id, ref, sourceReference, state, regime, due, priority, why, takenBy } = file;
  const { openingCode, qualifiers, capacity, received } = codes;
  const reported = file.reported.filter((each) => each.state === 'open').map((each) => each.code);
  return { id, ref, sourceReference, state, regime, due, priority, why, takenBy, openingCode, qualifiers, capacity, receivedAt: received.at, precision: received.precision, reported };
};

const Pinned = ({ incident }: { readonly incident: string }) => {
  const { view, filter, selected } = useWorkspace();
  const rowHeight = useRowHeight();
  const listed = useQueueList(view, filter).data;
  const file = useAsk('incident-file', { incident }).data;
  const row = file ? rowOf(file) : null;
  if (!row || !listed || listed.some((each) => each.id === incident)) return null;
  return (
    <div className={styles.pinned} style={{ height: rowHeight }} role="listbox" aria-label="Open now">
      <QueueRowView row={row} isSelected={selected === incident} isOpen holder={null} />
    </div>
  );
};

export const PinnedRow = () => {
  const open = useWorkspace((state) => state.open);
  return open === null ? null : <Pinned incident={open} />;
};
