/** The line at the foot: how long the log is, its head, and whether it held when it was last re-derived. */
import { useNow } from '../data/now.ts';
import { agoWords } from '../data/time-words.ts';
import { useAsk } from '../data/use-ask.ts';
import { useSession } from '../data/use-session.ts';
import { ExposureWords } from './exposure-words.tsx';
import { Moment } from '../record/moment.tsx';
import { SavedLine } from '../features/workspace/decision/saved-line.tsx';
import { GivenLine } from '../features/review/given-line.tsx';
import styles from './frame.module.css';

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
      <span className={styles.right}>Offence list {session.bureau.edition}</span>
    </footer>
  );
};
