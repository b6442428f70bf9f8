/** One decision that would come out differently: what it was, what it is, and the rules that say otherwise, each with its page. */
import type { ReplayDifference } from '../../../shared/ipc/replay-shapes.ts';
import type { Flip } from '../../../shared/rules/replay/rules-that-flip.ts';
import { outcomeWords } from '../../../shared/rules/replay/replay-words.ts';
import { usePersonName } from '../../data/use-session.ts';
import { CitedPages } from '../../record/cited-pages.tsx';
import { Button } from '../../ui/button.tsx';
import { Moment } from '../../record/moment.tsx';
import styles from './replay.module.css';
import { openDifference } from './store.ts';

const Rule = ({ flip: { says, cites, then, now } }: { readonly flip: Flip }) => (
  <li>
    <div className={styles.sentence}>{says} <CitedPages cites={cites} /></div>
    <dl className={styles.said}>
      <dt>Then</dt>
      <dd>{then ?? 'It said nothing.'}</dd>
      <dt>Now</dt>
      <dd>{now ?? 'It says nothing.'}</dd>
    </dl>
  </li>
);

const Rules = ({ rules }: { readonly rules: readonly Flip[] }) => <ul className={styles.rules}>{rules.map((flip) => <Rule key={`${flip.stage} ${flip.about} ${flip.rule}`} flip={flip} />)}</ul>;

/** A row that is opened leads to its rules, where the arrows scroll, with the whole of them in sight. */
const focusOnce = (element: HTMLElement | null): void => {
  if (element === null) return;
  element.tabIndex = 0;
  element.focus({ preventScroll: true });
  element.closest('aside')?.scrollIntoView({ block: 'nearest' });
};

export const OneDifference = ({ row, onOpen }: { readonly row: ReplayDifference; readonly onOpen: (incident: string) => void }) => {
  const nameOf = usePersonName();
  const own = row.rules.filter(({ follows }) => !follows);
  const following = row.rules.filter(({ follows }) => follows);
  return (
    <aside className={styles.one} aria-label={`Replay of ${row.ref}`}>
      <div className={styles.oneHead}>
        <h2>{row.ref}</h2>
        <Button kind="quiet" command="replay-stop" onPress={() => openDifference(null)}>Close</Button>
      </div>
      <div className={styles.oneBody} role="region" aria-label="The rules that say otherwise" ref={focusOnce}>
        <p className={styles.quiet}>
          Decided <Moment at={row.at} /> by {nameOf(row.by)}; offence list {row.edition}.{row.current ? '' : ' It has been decided anew since.'}
        </p>
        <dl className={styles.outcomes}>
          <dt>Decided</dt>
          <dd>{outcomeWords(row.was)}</dd>
          <dt>Rules then</dt>
          <dd>{row.then === null ? 'not kept' : outcomeWords(row.then)}</dd>
          <dt>Rules now</dt>
          <dd>{outcomeWords(row.is)}</dd>
        </dl>
        <h3>{own.length === 1 ? 'The rule that says otherwise' : 'The rules that say otherwise'}</h3>
        {own.length === 0 ? <p>Each rule says what it said; what is made of them together has changed.</p> : <Rules rules={own} />}
        {following.length > 0 && (
          <details className={styles.following}>
            <summary>{following.length === 1 ? 'One rule' : `${following.length} rules`} that may only follow from it</summary>
            <Rules rules={following} />
          </details>
        )}
      </div>
      <footer className={styles.oneFoot}>
        <Button kind="primary" onPress={() => onOpen(row.incident)}>Open the incident</Button>
      </footer>
    </aside>
  );
};
