/** For whoever reads, and nobody else: how many distressing reports they have read today, and a break suggested once, that waits for nothing. */
import { useCare } from '../data/care.ts';
import { dismissBreak, readToday, suggestsBreak, useExposure } from '../data/exposure.ts';
import { useNow } from '../data/now.ts';
import { Key } from '../ui/key.tsx';
import styles from './frame.module.css';

const counted = (count: number): string => (count === 1 ? '1 distressing report read today' : `${count} distressing reports read today`);

export const ExposureWords = () => {
  const exposure = useExposure();
  const now = useNow();
  const isSuggested = suggestsBreak(exposure, useCare(), now);
  const count = readToday(exposure, now);
  return (
    <span className={styles.exposure} role="status">
      {count > 0 && <span title="Kept by this page for you alone, until you sign out or the day ends">{counted(count)}</span>}
      {isSuggested && (
        <>
          <strong>A short break may do you good.</strong>
          <button type="button" className={styles.dismiss} onClick={dismissBreak}>Dismiss <Key of="break-dismiss" /></button>
        </>
      )}
    </span>
  );
};
