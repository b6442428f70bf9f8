/** Another incident, looked at from beside: to be read, taken by nobody, changed in nothing. */
import type { IncidentFile } from '../../../../shared/ipc/queries.ts';
import { useNow } from '../../../data/now.ts';
import { momentWords } from '../../../data/time-words.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { DecisionRead } from '../../../record/decision-read.tsx';
import { Button } from '../../../ui/button.tsx';
import { PeopleTab } from '../incident/people-tab.tsx';
import { currentDecision, latestVersion } from '../open-incident.ts';
import styles from './beside.module.css';
import { lookOrReturn } from './linking.ts';

const Told = ({ file }: { readonly file: IncidentFile }) => {
  const now = useNow();
  const text = latestVersion(file)?.incident?.text;
  if (!text) return <p className={styles.quiet}>The text of this incident has been erased.</p>;
  return (
    <>
      <p className={styles.narrative}>{text.narrative.trim() === '' ? 'No narrative was given.' : text.narrative}</p>
      {text.log.length > 0 && (
        <ol className={styles.log}>
          {text.log.map((entry, at) => <li key={at}><span className={styles.quiet}>{entry.at === null ? '' : momentWords(entry.at, now)} {entry.author}</span> {entry.text}</li>)}
        </ol>
      )}
      <h3>People</h3>
      <PeopleTab file={file} />
    </>
  );
};

export const Look = ({ incident }: { readonly incident: string }) => {
  const now = useNow();
  const { data: file, error } = useAsk('incident-file', { incident });
  if (error) return <p className={styles.quiet}>{error.error.message}</p>;
  if (!file) return null;
  const codes = latestVersion(file)?.incident?.codes;
  const decision = currentDecision(file);
  return (
    <article className={styles.look} aria-label={`Looked at: ${file.ref}`}>
      <header className={styles.lookHead}>
        <h2>{file.ref}</h2>
        <span className={styles.quiet}>{codes?.received.at ? `received ${momentWords(codes.received.at, now)}` : 'time of receipt not known'} · {codes?.openingCode ?? 'No opening code'}</span>
        <Button command="beside-look" onPress={lookOrReturn}>Back to the list</Button>
      </header>
      <Told file={file} />
      <h3>Decided</h3>
      {decision === null ? <p className={styles.quiet}>Nothing has been decided yet.</p> : <DecisionRead view={decision} />}
    </article>
  );
};
