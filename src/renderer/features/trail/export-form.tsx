/** Exporting the decision log: why and for whom are part of the log itself. */
import { useState } from 'react';
import { longestProse } from '../../../shared/domain/text.ts';
import type { Output } from '../../../shared/ipc/calls.ts';
import { call } from '../../data/call.ts';
import { useMay } from '../../data/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { Segments, TextField } from '../../ui/field.tsx';
import { Callout, Section } from '../../ui/page.tsx';
import { toFirstField } from '../../ui/to-first-field.ts';
import styles from './trail.module.css';

type Format = 'jsonl' | 'csv';

export const ExportForm = ({ onDone }: { readonly onDone: () => void }) => {
  const [format, setFormat] = useState<Format>('jsonl');
  const [purpose, setPurpose] = useState('');
  const [recipient, setRecipient] = useState('');
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [done, setDone] = useState<(Output<'export-log'> & { readonly name: string }) | null>(null);
  const authority = useMay('export-log');

  const save = async (): Promise<void> => {
    const chosen = await call('choose-new-file', { title: 'Export the decision log', suggested: `decision-log.${format}`, extension: format });
    if (!chosen.ok) return setTrouble(chosen.error.message);
    if (chosen.value === null) return;
    setBusy(true);
    const written = await call('export-log', { file: chosen.value.file, format, purpose, recipient });
    setBusy(false);
    setTrouble(written.ok ? null : written.error.message);
    setDone(written.ok ? { ...written.value, name: chosen.value.name } : null);
  };

  const why = !authority.allowed ? authority.because : purpose.trim().length < 3 || recipient.trim() === '' ? 'Purpose and recipient are needed' : null;
  return (
    <Section title="Export the decision log" lead="The file is OFFICIAL-SENSITIVE: it holds the text of decisions. The export is an event of the log." acts={<Button kind="quiet" command="trail-close" onPress={onDone}>Close</Button>}>
      <div className={styles.form} ref={toFirstField}>
        <TextField label="Purpose" most={longestProse} value={purpose} onChange={setPurpose} />
        <TextField label="Recipient" value={recipient} onChange={setRecipient} />
        <Segments<Format> label="Format" value={format} options={[['jsonl', 'JSON Lines, exact'], ['csv', 'Spreadsheet, with its proof']]} onChange={setFormat} />
        <Button kind="primary" why={why} isWhyBeside isDisabled={busy} onPress={() => void save()}>{busy ? 'Writing…' : 'Choose a place and export…'}</Button>
      </div>
      {why !== null && <Callout tone="info">{why}.</Callout>}
      {trouble !== null && <Callout tone="error">{trouble}</Callout>}
      {done !== null && (
        <Callout tone="done">
          {done.name} was written: {done.events.toLocaleString('en-GB')} events, {done.decisions.toLocaleString('en-GB')} decisions, with corrections and what was undone. Keep this head somewhere else, so that a rewrite can be seen: <span className={styles.root}>{done.head.size}:{done.head.root}</span>
        </Callout>
      )}
    </Section>
  );
};
