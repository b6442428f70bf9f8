/** Another incident, looked at from beside: to be read, taken by nobody, changed in nothing. */
import type { ClipboardEvent } from 'react';
import type { IncidentFile } from '../../../../shared/ipc/queries.ts';
import { noteCopied } from '../../../data/note-copied.ts';
import { useNow } from '../../../data/now.ts';
import { momentWords } from '../../../data/time-words.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { DecisionRead } from '../../../record/decision-read.tsx';
import { ReadLine } from '../../../record/read-line.tsx';
import { ReadText } from '../../../record/read-text.tsx';
import { Seen } from '../../../record/seen.tsx';
import { passagesOf, useReading } from '../../../record/use-reading.ts';
import { Button } from '../../../ui/button.tsx';
import { PeopleTab } from '../incident/people-tab.tsx';
import { currentDecision, latestVersion } from '../open-incident.ts';
import styles from './beside.module.css';
import { lookOrReturn } from './linking.ts';

const Told = ({ file }: { readonly file: IncidentFile }) => {
  const now = useNow();
  const version = latestVersion(file)?.incident;
  if (!version) return <p className={styles.quiet}>The text of this incident has been erased.</p>;
  const { text } = version;
  return (
    <>
      <div className={styles.narrative}>{text.narrative.trim() === '' ? 'No narrative was given.' : <ReadText text={text.narrative} where={file.id} marks={[]} passages={passagesOf(version).narrative} />}</div>
      {text.log.length > 0 && (
        <ol className={styles.log}>
          {text.log.map((entry, at) => <li key={at}><span className={styles.quiet}>{entry.at === null ? '' : momentWords(entry.at, now)} <Seen text={entry.author} /></span> <ReadLine text={entry.text} where={`${file.id} log ${at}`} /></li>)}
        </ol>
      )}
      <h3>People</h3>
      <PeopleTab file={file} />
    </>
  );
};

/** Of this one text is copied, not of the one it is looked at from. */
const copiedOf = (incident: string) => (event: ClipboardEvent): void => {
  event.stopPropagation();
  void noteCopied(incident);
};

export const Look = ({ incident }: { readonly incident: string }) => {
  const now = useNow();
  const { data: file, error } = useAsk('incident-file', { incident });
  useReading(incident, (file && latestVersion(file)?.incident) ?? null);
  if (error) return <p className={styles.quiet}>{error.error.message}</p>;
  if (!file) return null;
  const codes = latestVersion(file)?.incident?.codes;
  const decision = currentDecision(file);
  return (
    <article className={styles.look} aria-label={`Looked at: ${file.ref}`} onCopy={copiedOf(incident)}>
      <header className={styles.lookHead}>
        <h2>{file.ref}</h2>
        <span className={styles.quiet}>{codes?.received.at ? `received ${momentWords(codes.received.at, now)}` : 'time of receipt not known'} · {codes?.openingCode ?? 'No opening code'}</span>
        <Button command="beside-look" onPress={lookOrReturn}>Back to the list</Button>
      </header>
      <Told file={file} />
      <h3>Decided</h3>
      {decision === null ? <p className={styles.quiet}>Nothing has been decided yet.</p> : <DecisionRead view={decision} reported={file.reported} />}
    </article>
  );
};
