/** A crime's number and the moment the crime system recorded it, entered in its row. */
import { useState, type FormEvent } from 'react';
import { call } from '../../data/call.ts';
import { nowIs } from '../../data/now.ts';
import { useMay } from '../../data/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { localTimeWords, readLocalTime } from '../../ui/local-time.ts';
import styles from './recording.module.css';

export const NumberForm = ({ crime, label }: { readonly crime: string; readonly label: string }) => {
  const [number, setNumber] = useState('');
  const [recorded, setRecorded] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const authority = useMay('enter-crime-number');

  const save = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget;
    const at = readLocalTime(recorded);
    if (at.kind !== 'read') return setTrouble(at.kind === 'wrong' ? at.problem : 'Say when it was recorded');
    // The row goes with its number: the cursor goes on to the next one’s, unless somebody has moved it meanwhile.
    const fields = [...document.querySelectorAll<HTMLInputElement>('[data-crime-number]')];
    const here = fields.findIndex((field) => form.contains(field));
    const next = fields[here + 1] ?? fields[here - 1];
    const isHere = form.contains(document.activeElement);
    const saved = await call('enter-crime-number', { crime, number, recordedAt: at.instant });
    if (!saved.ok) setTrouble(saved.error.problems[0]?.message ?? saved.error.message);
    else if (isHere) next?.focus();
  };

  const suggest = (): void => {
    const now = nowIs();
    if (recorded === '' && now !== null) setRecorded(localTimeWords(now));
  };

  return (
    <form className={styles.number} onSubmit={(event) => void save(event)}>
      <input className={styles.input} data-crime-number aria-label={`Crime number for ${label}`} placeholder="Number" value={number} onFocus={suggest} onChange={(event) => setNumber(event.target.value)} />
      <input className={styles.input} aria-label={`Recorded at, for ${label}`} placeholder="12/04/2026 06:12" value={recorded} onChange={(event) => setRecorded(event.target.value)} />
      <Button type="submit" why={authority.allowed ? null : authority.because} isDisabled={number.trim() === ''}>Enter</Button>
      {trouble !== null && <p className={styles.trouble} role="alert">{trouble}</p>}
    </form>
  );
};
