/** The incident that is open, above the list where the list does not hold it: taking one must not lose one's place. */
import type { IncidentFile, QueueRow } from '../../../../shared/ipc/queries.ts';
import { useNow } from '../../../data/now.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { useQueueList } from './queue-list.ts';
import { QueueRowView } from './queue-row.tsx';
import styles from './queue.module.css';
import { useRowHeight } from './row-height.ts';
import { whyHere } from './sift-words.ts';
import { useShown, useWorkspace } from '../workspace.ts';

const rowOf = (file: IncidentFile): QueueRow | null => {
  const codes = file.versions.at(-1)?.incident?.codes;
  if (!codes) return null;
  const { id, ref, sourceReference, state, regime, due, priority, why, harms, takenBy, until } = file;
  const { openingCode, qualifiers, capacity, received } = codes;
  const reported = file.reported.filter((each) => each.state === 'open').map((each) => each.code);
  const parked = file.parkings.find((each) => each.stands) ?? null;
  return { id, ref, sourceReference, state, regime, due, priority, why, harms, takenBy, until, openingCode, qualifiers, capacity, receivedAt: received.at, precision: received.precision, reported, parked: parked && { until: parked.until, reason: parked.reason, by: parked.by, at: parked.at }, group: null };
};

/** The incident that is open as a row, where the list does not hold it. */
export const usePinned = (): QueueRow | null => {
  const open = useWorkspace((state) => state.open);
  const listed = useQueueList(useShown()).data;
  const file = useAsk('incident-file', { incident: open ?? '' }, { when: open !== null }).data;
  return file && listed && !listed.some((each) => each.id === open) ? rowOf(file) : null;
};

export const PinnedRow = () => {
  const row = usePinned();
  const selected = useWorkspace((state) => state.selected);
  const rowHeight = useRowHeight();
  const shown = useShown();
  const now = useNow();
  if (!row) return null;
  return (
    <div className={styles.pinned} style={{ height: rowHeight }} role="listbox" aria-label="Open now">
      <QueueRowView row={row} at={1} of={1} isSelected={selected === row.id} isOpen holder={null} why={whyHere(row, shown, now).join('\n')} />
    </div>
  );
};
