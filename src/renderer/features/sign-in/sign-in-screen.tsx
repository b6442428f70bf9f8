/** The card before anything else: which bureau, and who. A demonstration shows its people; a real bureau shows nobody. */
import { useState } from 'react';
import type { BureauCard } from '../../../shared/ipc/entry.ts';
import { call } from '../../data/call.ts';
import { useLockedOut } from '../../data/lock.ts';
import { useAsk } from '../../data/use-ask.ts';
import { MakingDemo } from './making-demo.tsx';
import { NewBureau } from './new-bureau.tsx';
import { PassphraseForm } from './passphrase-form.tsx';
import { DemoPeople } from './demo-people.tsx';
import styles from './sign-in.module.css';

/** Whoever has just made a bureau goes on at its card. */
const focusFirst = (card: HTMLElement | null): void => card?.querySelector('input')?.focus();

const Bureau = ({ card, isNew }: { readonly card: BureauCard; readonly isNew: boolean }) => (
  <section className={styles.bureau} aria-label={card.name} ref={isNew ? focusFirst : undefined}>
    <h2>{card.name}</h2>
    <p className={styles.force}>{card.force}</p>
    {isNew && <p className={styles.said} role="status">{card.name} is made, and its recovery key is sealed. Either of its two people can sign in now.</p>}
    {card.trouble !== null && <p className={styles.trouble}>{card.trouble}</p>}
    {card.trouble === null && (card.demo ? <DemoPeople card={card} /> : <PassphraseForm card={card} />)}
  </section>
);

export const SignInScreen = () => {
  const listed = useAsk('list-bureaus', {});
  const lockedOut = useLockedOut();
  const [opened, setOpened] = useState<readonly BureauCard[]>([]);
  const [creating, setCreating] = useState(false);
  const [made, setMade] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const openFolder = async (): Promise<void> => {
    const chosen = await call('choose-folder', { title: 'Open a bureau' });
    if (!chosen.ok) return setProblem(chosen.error.message);
    if (chosen.value === null) return;
    const card = await call('open-folder', { folder: chosen.value.file });
    if (card.ok) setOpened([...opened, card.value]);
    else setProblem(card.error.message);
  };

  const beginBureau = (): void => {
    setMade(null);
    setCreating(true);
  };

  if (creating) return <NewBureau onMade={(bureau) => { setMade(bureau); setCreating(false); }} onLeave={() => setCreating(false)} />;
  const cards = [...(listed.data?.bureaus ?? []), ...opened];
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <h1 className={styles.name}>Assay</h1>
        <p className={styles.motto}>The crime bureau’s instrument. Everything stays on this machine.</p>
        {lockedOut !== null && <p className={styles.said} role="status">{lockedOut.name} was locked out: {lockedOut.why}. The decisions, reports and comments they began are kept.</p>}
        {listed.isError && <p className={styles.trouble}>{listed.error.message}</p>}
        {listed.data?.wantsDemo && <MakingDemo />}
        {cards.map((card) => (
          <Bureau key={card.folder} card={card} isNew={card.name === made} />
        ))}
        {problem !== null && <p className={styles.trouble} role="alert">{problem}</p>}
        <div className={styles.others}>
          <button type="button" className={styles.quiet} onClick={beginBureau}>New bureau…</button>
          <button type="button" className={styles.quiet} onClick={() => void openFolder()}>Open another folder…</button>
        </div>
      </div>
    </main>
  );
};
