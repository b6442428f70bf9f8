/** User name and passphrase for a real bureau. */
import { useId, useState, type FormEvent } from 'react';
import type { BureauCard } from '../../../shared/ipc/entry.ts';
import { useLockedOut } from '../../data/lock.ts';
import { enter } from './enter.ts';
import { RecoverForm } from './recover-form.tsx';
import styles from './sign-in.module.css';

/** Whoever is named already has only their passphrase to type. */
const toEmptyField = (form: HTMLElement | null): void => [...(form?.querySelectorAll('input') ?? [])].find(({ value }) => value === '')?.focus();

/** `isLed`: it was asked for, and begins with the cursor in it. */
export const PassphraseForm = ({ card, isLed = false }: { readonly card: BureauCard; readonly isLed?: boolean }) => {
  const id = useId();
  const lockedOut = useLockedOut();
  const wasHere = lockedOut?.bureau === card.name;
  const [user, setUser] = useState(wasHere ? lockedOut.user : '');
  const [recovering, setRecovering] = useState(false);
  const [begins, setBegins] = useState(isLed || wasHere);
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

  const leaveRecovery = (whom: string, what: string | null): void => {
    setRecovering(false);
    setBegins(true);
    setUser(whom);
    setSaid(what);
  };

  if (recovering) return <RecoverForm card={card} whose={user} onDone={leaveRecovery} />;
  return (
    <form className={styles.form} ref={begins ? toEmptyField : undefined} onSubmit={(event) => void submit(event)}>
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
