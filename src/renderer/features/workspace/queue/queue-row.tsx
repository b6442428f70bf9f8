/** One incident in the queue, in two lines: how long it has and which it is; what was reported. */
import { memo } from 'react';
import type { QueueRow as Row } from '../../../../shared/ipc/queries.ts';
import { useNow } from '../../../data/now.ts';
import { refTail, rowFlags, rowSubject, rowTime, rowTimeSpoken } from './queue-words.ts';
import { Seen } from '../../../record/seen.tsx';
import styles from './queue.module.css';
import { TimeRing } from './time-ring.tsx';

type Props = {
  readonly row: Row;
  /** Its place in the list, of which only the rows in sight are drawn. */
  readonly at: number;
  readonly of: number;
  readonly isSelected: boolean;
  readonly isOpen: boolean;
  /** To be closed together with others. */
  readonly isChosen?: boolean;
  /** Who has it, where somebody does. */
  readonly holder: string | null;
  /** Why it stands where it does, a line each. */
  readonly why: string;
};

export const QueueRowView = memo(({ row, at, of, isSelected, isOpen, isChosen = false, holder, why }: Props) => {
  const now = useNow();
  const time = rowTime(row, now);
  const { note, subject } = rowSubject(row, now);
  return (
    <div
      id={`row-${row.id}`}
      role="option"
      data-row={row.id}
      tabIndex={-1}
      aria-posinset={at}
      aria-setsize={of}
      aria-selected={isSelected}
      className={styles.row}
      data-band={time.band}
      data-open={isOpen || undefined}
      title={why}
    >
      <div className={styles.first}>
        <TimeRing band={time.band} share={time.share} />
        <span className={styles.time} aria-label={rowTimeSpoken(row, now)}>{time.words}</span>
        <span className={styles.ref} title={row.ref}><Seen text={refTail(row.ref)} /></span>
        {isChosen && <span className={styles.chosen} role="img" aria-label="chosen">✓</span>}
        <span className={styles.flags}>
          {rowFlags(row).map((flag) => (
            <abbr key={flag.letters} title={flag.says} className={styles.flag}>{flag.letters}</abbr>
          ))}
        </span>
      </div>
      <div className={styles.second}>
        <span className={styles.subject}><Seen text={subject} /></span>
        {note !== null && <span className={styles.note}><Seen text={note} /></span>}
        {holder !== null && <span className={styles.holder}>{holder}</span>}
      </div>
    </div>
  );
});
