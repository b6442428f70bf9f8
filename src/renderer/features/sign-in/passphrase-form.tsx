/** User name and passphrase for a real bureau. */
import { useId, useState, type FormEvent } from 'react';
import type { BureauCard } from '../../../shared/ipc/entry.ts';
import { useLockedOut } from '../../data/lock.ts';
import { enter } from './enter.ts';
import { RecoverForm } from './recover-form.tsx';
import styles from './sign-in.module.css';

export const PassphraseForm = ({ card }: { readonly card: BureauCard }) => {
  const id = useId();
  const lockedOut = useLockedOut();
  const [user, setUser] = useState(lockedOut?.bureau === card.name ? lockedOut.user : '');
  const [recovering, setRecovering] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const wanting = user === '' ? 'Enter your user name' : passphrase === '' ? 'Enter your passphrase' : null;

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    if (wanting !== null) return setProblem(`${wanting}.`);
    setBusy(true);
    setProblem(await enter(card.folder, user, passphrase));
    setBusy(false);
  };

  if (recovering) return <RecoverForm card={card} onDone={(what) => { setRecovering(false); setSaid(what); }} />;
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <label htmlFor={`${id}-user`}>User name</label>
      <input id={`${id}-user`} className={styles.input} value={user} autoComplete="off" onChange={(event) => setUser(event.target.value)} />
      <label htmlFor={`${id}-passphrase`}>Passphrase</label>
      <input id={`${id}-passphrase`} className={styles.input} type="password" value={passphrase} autoComplete="off" onChange={(event) => setPassphrase(event.target.value)} />
      {said !== null && <p className={styles.said} role="status">{said}</p>}
      {problem !== null && <p className={styles.trouble} role="alert">{problem}</p>}
      <button type="submit" className={styles.main} aria-disabled={busy || wanting !== null || undefined} title={wanting ?? undefined}>{busy ? 'Opening…' : 'Sign in'}</button>
      <button type="button" className={styles.quiet} onClick={() => setRecovering(true)}>Passphrase lost…</button>
    </form>
  );
};
