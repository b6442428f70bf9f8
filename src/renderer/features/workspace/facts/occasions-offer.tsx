/** The offer of what linked incidents say: the number of occasions with its source, told by one key. */
import { crr } from '../../../../shared/rules/cite.ts';
import type { IncidentFile } from '../../../../shared/ipc/queries.ts';
import type { ToldFacts } from '../../../../shared/rules/facts/told-facts.ts';
import { CitedPages } from '../../../record/cited-pages.tsx';
import { dayWords } from '../../../data/time-words.ts';
import { Button } from '../../../ui/button.tsx';
import { fileRead } from '../open-incident.ts';
import { useWorkspace } from '../workspace.ts';
import styles from './facts.module.css';
import { occasionsOffered, withOccasions, type Occasions } from './linked-occasions.ts';
import { editFacts, openFacts } from './telling.ts';

/** More than one occasion; what came before a conviction, an acquittal or an order counts no more; when a record is added to. */
const cites = [crr('50'), crr('52'), crr('58')];

const offer = (): { readonly incident: string; readonly found: Occasions } | null => {
  const open = openFacts();
  const file = open && fileRead(open.incident);
  const found = open && file ? occasionsOffered(file, open.facts) : null;
  return open && found ? { incident: open.incident, found } : null;
};

export const isOffered = (): boolean => useWorkspace.getState().open !== null && offer() !== null;

export const tellOffered = (): void => {
  const now = offer();
  if (now) editFacts(now.incident, 'facts.occasions', withOccasions(now.found.count));
};

const sourceWords = ({ ref, receivedAt, decided }: Occasions['others'][number]): string =>
  `${ref}${receivedAt === null ? '' : `, reported ${dayWords(receivedAt)}`}${decided === null || decided.classes.length === 0 ? '' : `, recorded ${decided.classes.join(', ')}`}`;

export const OccasionsOffer = ({ file, facts }: { readonly file: IncidentFile; readonly facts: ToldFacts }) => {
  const found = occasionsOffered(file, facts);
  if (found === null) return null;
  return (
    <section className={styles.question} aria-label="From linked incidents">
      <h3>At least {found.count} occasions, by the incidents linked as one course of conduct</h3>
      <ul>
        {found.others.map((each) => <li key={each.incident}>{sourceWords(each)}</li>)}
        <li>this one</li>
      </ul>
      <p className={styles.meaning}>A report may tell of more than one. Where a charge, a conviction, an acquittal or an order has come between, only those since then count. <CitedPages cites={cites} /></p>
      <p className={styles.yesNo}><Button command="facts-occasions" onPress={tellOffered}>Tell {found.count} occasions</Button></p>
    </section>
  );
};
