/** The line at the foot: how long the log is, its head, and whether it held when it was last re-derived. */
import { useLastSave } from '../data/last-save.ts';
import { useNow } from '../data/now.ts';
import { agoWords } from '../data/time-words.ts';
import { useAsk } from '../data/use-ask.ts';
import { useSession } from '../data/use-session.ts';
import { ExposureWords } from './exposure-words.tsx';
import { Moment } from '../record/moment.tsx';
import { SavedLine } from '../features/workspace/decision/saved-line.tsx';
import { GivenLine } from '../features/review/given-line.tsx';
import styles from './frame.module.css';

/** What was saved is read aloud where nothing else says it; drawn anew each time, so that the same words are read again. */
const LastSaved = () => {
  const last = useLastSave();
  const words = last && `saved ${(last.tookMs / 1000).toFixed(1)} s`;
  return (
    <span className={styles.right}>
      <span aria-live="polite">{last !== null && last.what !== null && <span key={last.tookMs}>{last.what} {words}</span>}</span>
      {last?.what === null && words}
    </span>
  );
};

export const StatusLine = () => {
  const head = useAsk('head', {}, { keep: true }).data;
  const session = useSession();
  const now = useNow();
  if (!head || !session) return <footer className={styles.status} />;
  const { root, size, verified, verifiedAt } = head;
  return (
    <footer className={styles.status}>
      <span>log {size.toLocaleString('en-GB')}</span>
      <span className={styles.mono} title={root}>
        {root.slice(0, 4)} {root.slice(4, 8)}
      </span>
      {verified === null && <span>being verified</span>}
      {verified === true && verifiedAt !== null && now !== null && <span>verified <Moment at={verifiedAt} words={agoWords(verifiedAt, now)} /></span>}
      {verified === false && <span className={styles.wrong}>The log does not verify. Export it and tell the registrar.</span>}
      <SavedLine />
      <GivenLine />
      <ExposureWords />
      <LastSaved />
      <span>Offence list {session.bureau.edition}</span>
    </footer>
  );
};
