/** A crime's number and the moment the crime system recorded it, entered in its row; and why, where that was after its clock. */
import { useId, useRef, useState, type FormEvent } from 'react';
import type { Output } from '../../../shared/ipc/calls.ts';
import { clockCite, pastWords } from '../../../shared/rules/time/other-clock.ts';
import { wantsRationale } from '../../../shared/triage/delay.ts';
import { endBegun, useBegun } from '../../data/begun.ts';
import { call } from '../../data/call.ts';
import { timed } from '../../data/last-save.ts';
import { nowIs } from '../../data/now.ts';
import { useHeardWhereLeft } from '../../data/troubles.ts';
import { useMay } from '../../data/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { localTimeWords, momentPattern, readLocalTime } from '../../ui/local-time.ts';
import styles from './recording.module.css';

type Props = { readonly crime: Pick<Output<'awaiting-crime-number'>['crimes'][number], 'crime' | 'ref' | 'class' | 'clock' | 'rationaleAfter'> };

const nothingTyped = { number: '', recorded: '', rationale: '' };

export const NumberForm = ({ crime: { crime, ref, class: classCode, clock, rationaleAfter } }: Props) => {
  const about = `crime number ${crime}`;
  const [typed, setTyped] = useBegun(about, nothingTyped);
  const type = (part: Partial<typeof typed>): void => setTyped({ ...typed, ...part });
  // A time that was only proposed is kept with nothing: whoever comes back later is proposed the time of then.
  const [proposed, setProposed] = useState('');
  const { number, rationale } = typed;
  const recorded = typed.recorded === '' ? proposed : typed.recorded;
  const [trouble, setTrouble] = useState<string | null>(null);
  const authority = useMay('enter-crime-number');
  const why = useRef<HTMLInputElement>(null);
  const id = useId();
  const label = `${ref} ${classCode}`;
  const heard = useHeardWhereLeft(`Crime number for ${label}`);
  const at = readLocalTime(recorded);
  // Whoever only passes by is asked nothing: the time is proposed as soon as the cursor comes.
  const isLate = number.trim() !== '' && at.kind === 'read' && wantsRationale(rationaleAfter, at.instant);

  const save = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget;
    if (at.kind !== 'read') return setTrouble(at.kind === 'wrong' ? at.problem : 'Say when it was recorded');
    // The row goes with its number: the cursor goes on to the next one’s, unless somebody has moved it meanwhile.
    const fields = [...document.querySelectorAll<HTMLInputElement>('[data-crime-number]')];
    const here = fields.findIndex((field) => form.contains(field));
    const next = fields[here + 1] ?? fields[here - 1];
    const isHere = form.contains(document.activeElement);
    const saved = await heard(timed(`crime number ${number.trim()}`, () => call('enter-crime-number', { crime, number, recordedAt: at.instant, rationale: isLate && rationale.trim() !== '' ? rationale : null })));
    if (saved.ok) endBegun(about);
    if (!saved.ok) {
      const [problem] = saved.error.problems;
      setTrouble(problem?.message ?? saved.error.message);
      if (isHere && problem?.path === 'rationale') why.current?.focus();
    } else if (isHere) next?.focus();
  };

  const suggest = (): void => {
    const now = nowIs();
    if (recorded === '' && now !== null) setProposed(localTimeWords(now));
  };

  const typeRecorded = (words: string): void => {
    setProposed('');
    type({ recorded: words });
  };

  return (
    <form className={styles.number} onSubmit={(event) => void save(event)}>
      <input className={styles.input} data-crime-number aria-label={`Crime number for ${label}`} placeholder="Number" value={number} onFocus={suggest} onChange={(event) => type({ number: event.target.value, recorded })} />
      <input className={styles.input} aria-label={`Recorded at, for ${label}`} placeholder={momentPattern} value={recorded} onChange={(event) => typeRecorded(event.target.value)} />
      {isLate && (
        <div className={styles.why}>
          <label htmlFor={id}>Why it was recorded after {pastWords(clock)} (page {clockCite(clock).page})</label>
          <input id={id} ref={why} className={styles.input} aria-label={`Why it was recorded after ${pastWords(clock)}, for ${label}`} aria-describedby={trouble === null ? undefined : `${id}-says`} value={rationale} onChange={(event) => type({ rationale: event.target.value })} />
        </div>
      )}
      <Button type="submit" why={authority.allowed ? null : authority.because} isDisabled={number.trim() === ''}>Enter</Button>
      {trouble !== null && <p className={styles.trouble} id={`${id}-says`} role="alert">{trouble}</p>}
    </form>
  );
};
