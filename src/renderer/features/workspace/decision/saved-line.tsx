/** What was saved a moment ago, as long as there is a way back: the seconds count down, the key is the button's own. */
import { useEffect, useState } from 'react';
import { Key } from '../../../ui/key.tsx';
import { secondsLeft, undoSaved, useIsWritten, useJustSaved, type Saved } from './just-saved.ts';
import styles from './saved-line.module.css';

const lookEveryMs = 200;

const useSecondsLeft = (until: string): number => {
  const [left, setLeft] = useState(() => secondsLeft({ until }));
  useEffect(() => {
    const look = setInterval(() => setLeft(secondsLeft({ until })), lookEveryMs);
    return () => clearInterval(look);
  }, [until]);
  return left;
};

const Said = ({ saved }: { readonly saved: Saved }) => {
  const left = useSecondsLeft(saved.until);
  const isWritten = useIsWritten();
  if (left === 0) return null;
  return (
    <>
      <span>Saved {saved.words}.</span>
      <button type="button" className={styles.undo} onClick={() => void undoSaved()}>
        Undo {!isWritten && <Key of="decision-undo" />} <span aria-hidden="true" className={styles.left}>({left} s)</span>
      </button>
    </>
  );
};

export const SavedLine = () => {
  const saved = useJustSaved((state) => state.saved);
  return <span className={styles.saved} aria-live="polite">{saved !== null && <Said key={saved.until} saved={saved} />}</span>;
};
