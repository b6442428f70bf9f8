/** One incident through the glass: what was reported and what was decided, to read and nothing else. */
import type { IncidentVersion, Party } from '../../../shared/domain/incident.ts';
import type { OwnGlass } from '../../../shared/ipc/glass-queries.ts';
import { noteCopied } from '../../data/note-copied.ts';
import { dateWords } from '../../data/time-words.ts';
import { useAsk } from '../../data/use-ask.ts';
import { DecisionRead } from '../../record/decision-read.tsx';
import { Moment } from '../../record/moment.tsx';
import { ReadLine } from '../../record/read-line.tsx';
import { ReadText } from '../../record/read-text.tsx';
import { Seen } from '../../record/seen.tsx';
import { passagesOf, useReading } from '../../record/use-reading.ts';
import { Callout, Section } from '../../ui/page.tsx';
import styles from './glass.module.css';

const partyWords = ({ role, name, dateOfBirth, phone, note }: Party): string =>
  [`${role}: ${name ?? 'not named'}`, dateOfBirth === null ? null : `born ${dateWords(dateOfBirth)}`, phone, note].filter((part) => part !== null).join(', ');

const Reported = ({ incident, version }: { readonly incident: string; readonly version: IncidentVersion }) => {
  const { narrative, log, parties, place } = version.text;
  return (
    <>
      <ReadText text={narrative} where={incident} marks={[]} passages={passagesOf(version).narrative} />
      {log.map((entry, at) => <p key={at}><Seen text={entry.author} />: <ReadLine text={entry.text} where={`${incident} log ${at}`} /></p>)}
      {parties.length > 0 && <ul className={styles.parties}>{parties.map((party, at) => <li key={at}><Seen text={partyWords(party)} /></li>)}</ul>}
      {place !== null && <p><Seen text={[place.text, place.postcode].filter((part) => part !== null).join(', ')} /></p>}
    </>
  );
};

export const GlassRead = ({ glass: { incident, ref, until } }: { readonly glass: OwnGlass }) => {
  const asked = useAsk('incident-file', { incident });
  const version = asked.data?.versions.at(-1)?.incident ?? null;
  useReading(incident, version);
  if (asked.error) return <Callout tone="error">{asked.error.error.message}</Callout>;
  if (!asked.data) return null;
  return (
    <div onCopy={() => void noteCopied(incident)} role="presentation">
      <Section title={ref}>
        <p>Open to you until <Moment at={until} />.</p>
        {version === null ? <p>The text of this incident was erased.</p> : <Reported incident={incident} version={version} />}
        {asked.data.decisions.filter(({ current }) => current).map((view) => <DecisionRead key={view.id} view={view} reported={asked.data.reported} />)}
      </Section>
    </div>
  );
};
