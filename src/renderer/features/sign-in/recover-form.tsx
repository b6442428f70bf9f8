/** A new passphrase by the recovery key, for somebody who works here and has lost theirs. */
import { useId, useState, type FormEvent } from 'react';
import type { BureauCard } from '../../../shared/ipc/entry.ts';
import { call, refusalWords } from '../../data/call.ts';
import styles from './sign-in.module.css';

/** `whose`: as far as it was typed before the passphrase was found to be lost. */
type Props = { readonly card: BureauCard; readonly whose: string; readonly onDone: (whose: string, said: string | null) => void };

const focusFirst = (form: HTMLElement | null): void => form?.querySelector('input')?.focus();

export const RecoverForm = ({ card, whose, onDone }: Props) => {
  const id = useId();
  const [key, setKey] = useState('');
  const [user, setUser] = useState(whose);
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    if (passphrase !== again) return setProblem('The two passphrases differ. Type it again.');
    setBusy(true);
    const done = await call('recover', { folder: card.folder, key, user, passphrase });
    setBusy(false);
    if (done.ok) onDone(user, 'The new passphrase is set. Sign in with it; a new recovery key is made under Bureau.');
    else setProblem(refusalWords(done.error));
  };

  return (
    <form className={styles.form} ref={focusFirst} onSubmit={(event) => void submit(event)} aria-label="New passphrase by the recovery key">
      <label htmlFor={`${id}-key`}>Recovery key</label>
      <input id={`${id}-key`} className={styles.input} value={key} autoComplete="off" spellCheck={false} onChange={(event) => setKey(event.target.value)} />
      <label htmlFor={`${id}-user`}>User name</label>
      <input id={`${id}-user`} className={styles.input} value={user} autoComplete="off" onChange={(event) => setUser(event.target.value.toLowerCase())} />
      <label htmlFor={`${id}-passphrase`}>New passphrase</label>
      <input id={`${id}-passphrase`} className={styles.input} type="password" value={passphrase} autoComplete="new-password" onChange={(event) => setPassphrase(event.target.value)} />
      <label htmlFor={`${id}-again`}>New passphrase again</label>
      <input id={`${id}-again`} className={styles.input} type="password" value={again} autoComplete="new-password" onChange={(event) => setAgain(event.target.value)} />
      {problem !== null && <p className={styles.trouble} role="alert">{problem}</p>}
      <div className={styles.others}>
        <button type="submit" className={styles.main} aria-disabled={busy || undefined}>{busy ? 'Opening…' : 'Set the passphrase'}</button>
        <button type="button" className={styles.quiet} onClick={() => onDone(user, null)}>Back</button>
      </div>
    </form>
  );
};
