/** The log as a timeline; entries that were not there when it was decided stand below a ruled line. */
import type { IncidentFile } from '../../../../shared/ipc/queries.ts';
import type { LogEntry } from '../../../../shared/domain/incident.ts';
import { localDateOf } from '../../../../shared/domain/local-date.ts';
import { clockWords, dayWords } from '../../../data/time-words.ts';
import { Moment } from '../../../record/moment.tsx';
import styles from './incident.module.css';
import type { Passage } from '../../../../shared/lexicon/passages.ts';
import { PiecesRead } from '../../../record/pieces-read.tsx';
import { Seen } from '../../../record/seen.tsx';
import { textPieces, type Pointer } from '../../../record/text-pieces.ts';
import { passagesOf } from '../../../record/use-reading.ts';
import { BearInMind } from './bear-in-mind.tsx';
import { pointersOf } from './pointers.ts';
import { currentDecision, latestVersion } from '../open-incident.ts';

/** How many entries the version that was decided on already had, in the same words. */
const knownEntries = (file: IncidentFile, log: readonly LogEntry[]): number => {
  const read = currentDecision(file)?.versionRead;
  const before = file.versions.find((version) => version.number === read)?.incident?.text.log;
  if (!before || before.length >= log.length) return log.length;
  return before.every((entry, at) => entry.text === log[at]?.text) ? before.length : log.length;
};

type EntryProps = { readonly entry: LogEntry; readonly where: string; readonly showsDay: boolean; readonly pointers: readonly Pointer[]; readonly passages: readonly Passage[] };

const Entry = ({ entry, where, showsDay, pointers, passages }: EntryProps) => (
  <li className={styles.entry}>
    <span className={styles.entryTime}>
      {entry.at === null ? '–' : <Moment at={entry.at} words={clockWords(entry.at)} />}
      {showsDay && entry.at !== null && <span className={styles.entryDay}>{dayWords(entry.at)}</span>}
    </span>
    <span className={styles.entryBody}>
      <span className={styles.entryAuthor}><Seen text={entry.author} /></span>
      {textPieces(entry.text, { pointers, passages }).map((paragraph) => (
        <span key={paragraph.from} className={styles.paragraph}><PiecesRead paragraph={paragraph} where={where} /></span>
      ))}
    </span>
  </li>
);

export const LogTab = ({ file }: { readonly file: IncidentFile }) => {
  const pointers = pointersOf(file);
  const version = latestVersion(file)?.incident ?? null;
  const log = version?.text.log ?? [];
  if (log.length === 0) return <p className={styles.quiet}>The log has no entries.</p>;
  const passages = version === null ? [] : passagesOf(version).log;
  const known = knownEntries(file, log);
  const showsDay = (at: number): boolean => {
    const here = log[at]?.at ?? null;
    const before = at > 0 ? (log[at - 1]?.at ?? null) : null;
    return here !== null && (before === null || localDateOf(here) !== localDateOf(before));
  };
  return (
    <>
      <ol className={styles.log}>
        {log.map((entry, at) => [
          at === known && <li key="rule" className={styles.rule}>Arrived after this decision</li>,
          <Entry key={at} entry={entry} where={`${file.id} log ${at}`} showsDay={showsDay(at)} pointers={pointers.log[at] ?? []} passages={passages[at] ?? []} />,
        ])}
      </ol>
      <BearInMind file={file} />
    </>
  );
};
