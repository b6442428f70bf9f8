/** What a list is narrowed by, each taken away with a press. As many are shown as the line has room for: the last; of those before it is said how many they are. */
import type { ReactNode } from 'react';
import styles from './sift.module.css';

export type Chip = { readonly words: string; readonly shown: ReactNode; readonly onTake: () => void };

export const Chips = ({ chips, most }: { readonly chips: readonly Chip[]; readonly most: number }) => {
  const before = chips.slice(0, -most);
  return (
    <>
      {before.length > 0 && <span className={styles.before} title={before.map(({ words }) => words).join('\n')}>+{before.length}</span>}
      {chips.slice(-most).map(({ words, shown, onTake }) => (
        <button key={words} type="button" tabIndex={-1} className={styles.chip} title={words} aria-label={`Take away ${words}`} onClick={onTake}>
          <span className={styles.chipWords}>{shown}</span> <span aria-hidden="true">×</span>
        </button>
      ))}
    </>
  );
};
