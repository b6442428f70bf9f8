/** What was saved last and, for ten seconds, the way back: the seconds count down, the key is the button's own. */
import { useEffect, useState } from 'react';
import { Key } from '../../../ui/key.tsx';
import { secondsLeft, undoSaved, useIsWritten, useJustSaved } from './just-saved.ts';
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

const Undo = ({ until }: { readonly until: string }) => {
  const left = useSecondsLeft(until);
  const isWritten = useIsWritten();
  if (left === 0) return null;
  return (
    <button type="button" className={styles.undo} onClick={() => void undoSaved()}>
      Undo {!isWritten && <Key of="decision-undo" />} <span aria-hidden="true" className={styles.left}>({left} s)</span>
    </button>
  );
};

export const SavedLine = () => {
  const saved = useJustSaved((state) => state.saved);
  return (
    <span className={styles.saved}>
      <span aria-live="polite">{saved !== null && `Saved ${saved.words}.`}</span>
      {saved !== null && <Undo key={saved.until} until={saved.until} />}
    </span>
  );
};
