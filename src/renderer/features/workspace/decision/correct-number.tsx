/** Corrects a crime's number or its recording time, where one was entered wrongly: with the reason, the old one kept. */
import { useState } from 'react';
import type { DecisionView } from '../../../../shared/ipc/queries.ts';
import type { FieldProblem } from '../../../../shared/ipc/result.ts';
import { wantsRationale } from '../../../../shared/triage/delay.ts';
import { endBegun, useBegun } from '../../../data/begun.ts';
import { call } from '../../../data/call.ts';
import { timed } from '../../../data/last-save.ts';
import { Button } from '../../../ui/button.tsx';
import { useHeardOfOpen } from '../heard-of-open.ts';
import styles from './decision.module.css';
import { Moment, Prose, TextLine } from './fields.tsx';

type Crime = DecisionView['crimes'][number];

export const CorrectNumber = ({ crime, onDone }: { readonly crime: Crime; readonly onDone: () => void }) => {
  const about = `crime number ${crime.id}`;
  const [typed, setTyped] = useBegun(about, { number: crime.number ?? '', recordedAt: crime.recordedAt ?? '', why: '' });
  const { number, recordedAt, why } = typed;
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const heard = useHeardOfOpen(`Correcting the number ${crime.number ?? ''}`);
  const isLater = recordedAt !== '' && wantsRationale(crime.rationaleAfter, recordedAt, crime.recordedAt);
  const end = (): void => {
    endBegun(about);
    onDone();
  };
  const problemOf = (path: string): FieldProblem | null => problems.find((problem) => problem.path === path) ?? null;
  const save = async (): Promise<void> => {
    setBusy(true);
    const result = await heard(timed('crime number', () => call('correct-crime-number', { crime: crime.id, instead: crime.number ?? '', number, recordedAt, why })));
    setBusy(false);
    if (result.ok) return end();
    setProblems(result.error.problems);
    setTrouble(result.error.problems.length === 0 ? result.error.message : null);
  };
  return (
    <div className={styles.inset}>
      <TextLine label={`Crime number of ${crime.class} ${crime.code}`} path="number" value={number} onChange={(next) => setTyped({ ...typed, number: next })} problem={problemOf('number')} />
      <Moment label="Recorded at" path="recordedAt" value={recordedAt} onChange={(next) => setTyped({ ...typed, recordedAt: next })} problem={problemOf('recordedAt')} />
      <Prose label={isLater ? 'Why it is corrected, and why it was recorded after its clock' : 'Why it is corrected'} path="why" value={why} onChange={(next) => setTyped({ ...typed, why: next })} problem={problemOf('why')} />
      {trouble !== null && <p className={styles.blocked} role="alert">{trouble}</p>}
      <p className={styles.acts}>
        <Button kind="primary" onPress={() => void save()} isDisabled={isBusy}>Correct the number</Button>
        <Button kind="quiet" onPress={end}>Not now</Button>
      </p>
    </div>
  );
};
