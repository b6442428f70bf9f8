/** What somebody may ask of a decision that stands: that it is reviewed; the registrar, that its answer is held to be known. */
import { useState } from 'react';
import type { DecisionView, IncidentFile } from '../../../../shared/ipc/queries.ts';
import type { Result } from '../../../../shared/ipc/result.ts';
import { endBegun, useBegun } from '../../../data/begun.ts';
import { call, refusalWords } from '../../../data/call.ts';
import { useMay } from '../../../data/use-session.ts';
import { Button } from '../../../ui/button.tsx';
import { TextArea } from '../../../ui/field.tsx';
import { Callout } from '../../../ui/page.tsx';
import { useHeardOfOpen } from '../heard-of-open.ts';
import styles from './incident.module.css';

type Act = 'review' | 'known';

/** Which of the two was begun, and below it why. */
const aboutAsking = (view: DecisionView): string => `read-again ${view.id}`;

const Reason = ({ act, view, file, onDone }: { readonly act: Act; readonly view: DecisionView; readonly file: IncidentFile; readonly onDone: (says: string | null) => void }) => {
  const [why, setWhy] = useBegun(`${aboutAsking(view)} ${act}`, '');
  const [trouble, setTrouble] = useState<string | null>(null);
  const heard = useHeardOfOpen(act === 'review' ? 'Asking for a review' : 'Known answer');
  const ask = (): Promise<Result<unknown>> => (act === 'review' ? call('ask-review', { incident: file.id, decision: view.id, why }) : call('hold-answer-known', { decision: view.id, known: !view.golden, why }));
  const enter = async (): Promise<void> => {
    const done = await heard(ask());
    if (done.ok) onDone(act === 'review' ? 'A review is asked for.' : null);
    else setTrouble(refusalWords(done.error));
  };
  return (
    <div className={styles.requestEnd} role="group" aria-label={act === 'review' ? 'Ask for a review' : 'Known answer'}>
      <TextArea label="Why" rows={2} isFocused value={why} onChange={setWhy} />
      <div className={styles.requestActs}>
        <Button kind="primary" onPress={() => void enter()}>{act === 'review' ? 'Ask for it' : view.golden ? 'Let it go' : 'Hold it to be known'}</Button>
        <Button kind="quiet" onPress={() => onDone(null)}>Cancel</Button>
      </div>
      {trouble !== null && <Callout tone="error">{trouble}</Callout>}
    </div>
  );
};

export const ReadAgain = ({ file, view }: { readonly file: IncidentFile; readonly view: DecisionView }) => {
  const [act, setAct] = useBegun<Act | null>(aboutAsking(view), null);
  const [says, setSays] = useState<string | null>(null);
  const mayAsk = useMay('ask-review').allowed;
  const mayHold = useMay('hold-answer-known').allowed;
  if (act !== null) return <Reason act={act} view={view} file={file} onDone={(said) => { endBegun(aboutAsking(view)); setSays(said); }} />;
  if (!mayAsk && !mayHold) return null;
  return (
    <p className={styles.requestActs}>
      {mayAsk && view.reviews.every(({ verdict }) => verdict === 'amend-refused') && <Button kind="quiet" onPress={() => setAct('review')}>Ask for a review…</Button>}
      {mayHold && <Button kind="quiet" why={view.golden || file.state === 'decided' ? null : 'The incident is not decided'} onPress={() => setAct('known')}>{view.golden ? 'Its answer is known no longer…' : 'Hold its answer to be known…'}</Button>}
      {says !== null && <span className={styles.quiet} role="status">{says}</span>}
    </p>
  );
};
