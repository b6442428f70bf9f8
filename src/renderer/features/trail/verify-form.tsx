/** Verifying an exported file: accepted, or rejected at its first bad line, and what no verdict can show. */
import { useState } from 'react';
import type { VerifyVerdict } from '../../../shared/ipc/entry.ts';
import { call } from '../../data/call.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Callout, Section } from '../../ui/page.tsx';
import { toFirstField } from '../../ui/to-first-field.ts';
import styles from './trail.module.css';

const headPattern = /^(\d{1,15}):([0-9a-f]{64})$/;

const Verdict = ({ verdict }: { readonly verdict: VerifyVerdict }) => (
  <>
    <Callout tone={verdict.verdict === 'ACCEPT' ? 'done' : 'error'}>
      <strong>{verdict.verdict}</strong>{' '}
      {verdict.firstBad === null ? `${verdict.events.toLocaleString('en-GB')} events, each with its root.` : `Line ${verdict.firstBad.line.toLocaleString('en-GB')}: ${verdict.firstBad.reason}.`}
    </Callout>
    <ul className={styles.limits}>
      {verdict.limits.map((limit) => (
        <li key={limit}>{limit}</li>
      ))}
    </ul>
  </>
);

export const VerifyForm = ({ onDone }: { readonly onDone: () => void }) => {
  const [head, setHead] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const [result, setResult] = useState<{ readonly name: string; readonly verdict: VerifyVerdict } | null>(null);
  const known = headPattern.exec(head.trim());
  const badHead = head.trim() !== '' && known === null ? 'Write it as the number of events, a colon, and the 64 characters of the head' : null;

  const verify = async (): Promise<void> => {
    setResult(null);
    const chosen = await call('choose-file', { title: 'Verify an export', kinds: [{ name: 'Decision log', extensions: ['jsonl', 'csv'] }] });
    if (!chosen.ok) return setTrouble(chosen.error.message);
    if (chosen.value === null) return;
    const verdict = await call('verify-export', { file: chosen.value.file, head: known ? { size: Number(known[1]), root: known[2] ?? '' } : null });
    setTrouble(verdict.ok ? null : verdict.error.message);
    if (verdict.ok) setResult({ name: chosen.value.name, verdict: verdict.value });
  };

  return (
    <Section title="Verify an exported file" lead="From its bytes alone. The command line says the same: assay verify FILE." acts={<Button kind="quiet" command="trail-close" onPress={onDone}>Close</Button>}>
      <div className={styles.form} ref={toFirstField}>
        <TextField label="The number of events and the head, where you kept them elsewhere" hint="As 25681:63f4…, so that a log rewritten as a whole is seen too" isMono value={head} problem={badHead} onChange={setHead} />
        <Button kind="primary" why={badHead} onPress={() => void verify()}>Choose the file…</Button>
      </div>
      {trouble !== null && <Callout tone="error">{trouble}</Callout>}
      {result !== null && (
        <>
          <p>{result.name}</p>
          <Verdict verdict={result.verdict} />
        </>
      )}
    </Section>
  );
};
