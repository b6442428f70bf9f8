/** One ruling to read, with the pages it rests on; and withdrawing it, for whoever may. */
import type { RulingView } from '../../../shared/ipc/ruling-shapes.ts';
import { agreedByWords, citesOf, incidentRuledOn } from '../../../shared/rulings/ruling.ts';
import { useBegun } from '../../data/begun.ts';
import { useCatalogue } from '../../data/catalogue.ts';
import { useMay, usePersonName } from '../../data/use-session.ts';
import { CitedPages } from '../../record/cited-pages.tsx';
import { Moment } from '../../record/moment.tsx';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/field.tsx';
import { Callout } from '../../ui/page.tsx';
import { crimeTitle, forceWords, whatWords } from './ruling-words.ts';
import styles from './rulings.module.css';
import { useDelegation } from './signable.ts';
import { aboutWithdrawal, beginWithdrawing, openRuling, useRulings, withdraw } from './store.ts';

const Withdrawing = ({ ruling }: { readonly ruling: RulingView }) => {
  const [why, setWhy] = useBegun(aboutWithdrawal(ruling.id), '');
  const { isWithdrawing, trouble } = useRulings();
  const authority = useMay('withdraw-ruling', { ...useDelegation(), rules: ruling.ruled.kind });
  if (!isWithdrawing) return <div><Button why={authority.allowed ? null : authority.because} onPress={beginWithdrawing}>Withdraw it…</Button></div>;
  return (
    <div className={styles.withdrawing} role="group" aria-label={`Withdraw ruling ${ruling.ref}`}>
      <p>It binds nothing decided from then on. What was decided under it stands.</p>
      <TextArea label="Why it is withdrawn" isFocused value={why} onChange={setWhy} />
      {trouble !== null && <Callout tone="error">{trouble}</Callout>}
      <div><Button kind="primary" onPress={() => void withdraw(ruling, why)}>Withdraw it</Button></div>
    </div>
  );
};

/** What the two codes of a precedent stand for in the list in force. */
const Titles = ({ ruled }: Pick<RulingView, 'ruled'>) => {
  const catalogue = useCatalogue();
  if (catalogue === null || ruled.kind !== 'principal-crime') return null;
  return (
    <dl className={styles.titles}>
      {[ruled.principal, ruled.over].map((name) => <div key={name}><dt>{name}</dt><dd>{crimeTitle(catalogue, name) ?? 'Not in the list in force'}</dd></div>)}
    </dl>
  );
};

export const OneRuling = ({ ruling, onOpen }: { readonly ruling: RulingView; readonly onOpen: (incident: string) => void }) => {
  const nameOf = usePersonName();
  const { ref, ruled, reasons, at, by, withdrawn } = ruling;
  const [agreed, incident] = [agreedByWords(ruling), incidentRuledOn(ruled)];
  return (
    <aside className={styles.one} aria-label={`Ruling ${ref}`}>
      <div className={styles.oneHead}>
        <h2>{ref}</h2>
        <Button kind="quiet" command="ruling-leave" onPress={() => openRuling(null)}>Close</Button>
      </div>
      <p className={styles.what}>{whatWords(ruling)}</p>
      <Titles ruled={ruled} />
      {agreed !== null && <p>{agreed}.</p>}
      <p>{reasons ?? 'Its reasons were erased.'}</p>
      <p className={styles.quiet}>
        Signed by {nameOf(by)}, <Moment at={at} />; {forceWords(ruling)}. <CitedPages cites={citesOf({ ref, ruled }).slice(1)} />
      </p>
      {incident !== null && <div><Button onPress={() => onOpen(incident)}>Open the incident</Button></div>}
      {withdrawn === null ? <Withdrawing ruling={ruling} /> : <p className={styles.withdrawn}>Withdrawn by {nameOf(withdrawn.by)}, <Moment at={withdrawn.at} />{withdrawn.why === null ? '' : `: ${withdrawn.why}`}</p>}
    </aside>
  );
};
