/** Exporting the decision log: why and for whom are part of the log itself. */
import { useEffect } from 'react';
import { longestProse } from '../../../shared/domain/text.ts';
import { useMay, useSession } from '../../data/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { Segments, TextField } from '../../ui/field.tsx';
import { Callout, Section } from '../../ui/page.tsx';
import { focusToRead } from '../../ui/focus-to-read.ts';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { toFirstField } from '../../ui/to-first-field.ts';
import { askExport, cancelExport, exportLog, exportsOf, hearExport, pauseExport, useExporting } from './exporting.ts';
import styles from './trail.module.css';

type Format = 'jsonl' | 'csv';

const percent = ({ done, total }: { readonly done: number; readonly total: number }): string => `${Math.floor((100 * done) / Math.max(1, total))}%`;

const Writing = ({ file, name }: { readonly file: string; readonly name: string }) => {
  const { far, isPaused } = useExporting();
  return (
    <div className={styles.writing} role="group" aria-label="Being written" ref={focusToRead}>
      <p role="status">{`${isPaused ? `${name} waits` : `${name} is being written`}${far === null ? '' : `: ${percent(far)}`}`}</p>
      <ProgressBar label="Written" of={far} />
      <div className={styles.acts}>
        <Button onPress={() => void pauseExport(file, !isPaused)}>{isPaused ? 'Go on' : 'Pause'}</Button>
        <Button onPress={() => void cancelExport(file)}>Cancel</Button>
      </div>
      <p className={styles.quiet}>{isPaused ? 'Where the window is locked meanwhile it ends, and no file is left.' : 'Nobody waits for it. That it was begun is in the trail.'}</p>
    </div>
  );
};

const Asking = () => {
  const { format, purpose, recipient } = useExporting(({ asked }) => asked);
  const isWritten = useExporting(({ written }) => written !== null);
  const authority = useMay('export-log');
  const why = !authority.allowed ? authority.because : purpose.trim().length < 3 || recipient.trim() === '' ? 'Purpose and recipient are needed' : null;
  return (
    <>
      <div className={styles.form} ref={toFirstField}>
        <TextField label="Purpose" most={longestProse} value={purpose} onChange={(value) => askExport({ purpose: value })} />
        <TextField label="Recipient" value={recipient} onChange={(value) => askExport({ recipient: value })} />
        <Segments<Format> label="Format" value={format} options={[['jsonl', 'JSON Lines, exact'], ['csv', 'Spreadsheet, with its proof']]} onChange={(value) => askExport({ format: value })} />
        <Button kind="primary" why={why} isWhyBeside onPress={() => void exportLog()}>Choose a place and export…</Button>
      </div>
      {why !== null && !isWritten && <Callout tone="info">{why}.</Callout>}
    </>
  );
};

export const ExportForm = ({ onDone }: { readonly onDone: () => void }) => {
  const { writing, trouble, written } = useExporting();
  const session = useSession()?.id;
  useEffect(() => {
    if (session !== undefined) exportsOf(session);
  }, [session]);
  useEffect(() => window.assay.onChange(hearExport), []);
  return (
    <Section title="Export the decision log" lead="The file is OFFICIAL-SENSITIVE: it holds the text of decisions. The export is an event of the log." acts={writing === null && <Button kind="quiet" command="trail-close" onPress={onDone}>Close</Button>}>
      {writing === null ? <Asking /> : <Writing file={writing.file} name={writing.name} />}
      {trouble !== null && <Callout tone="error">{trouble}</Callout>}
      {written !== null && (
        <Callout tone="done">
          {written.name} was written: {written.events.toLocaleString('en-GB')} events, {written.decisions.toLocaleString('en-GB')} decisions{written.name.endsWith('.csv') ? '' : ', with corrections and what was undone'}. Keep this head somewhere else, so that a rewrite can be seen: <span className={styles.root}>{written.head.size}:{written.head.root}</span>
        </Callout>
      )}
    </Section>
  );
};
