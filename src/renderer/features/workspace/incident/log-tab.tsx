/** The log as a timeline; entries that were not there when it was decided stand below a ruled line. */
import type { IncidentFile } from '../../../../shared/ipc/queries.ts';
import type { LogEntry } from '../../../../shared/domain/incident.ts';
import { localDateOf } from '../../../../shared/domain/local-date.ts';
import { clockWords, dayWords } from '../../../data/time-words.ts';
import styles from './incident.module.css';
import { Pointed } from '../marking/narrative.tsx';
import { narrativePieces, type Pointer } from '../marking/narrative-pieces.ts';
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

const Entry = ({ entry, showsDay, pointers }: { readonly entry: LogEntry; readonly showsDay: boolean; readonly pointers: readonly Pointer[] }) => (
  <li className={styles.entry}>
    <span className={styles.entryTime}>
      {entry.at === null ? '–' : clockWords(entry.at)}
      {showsDay && entry.at !== null && <span className={styles.entryDay}>{dayWords(entry.at)}</span>}
    </span>
    <span className={styles.entryBody}>
      <span className={styles.entryAuthor}>{entry.author}</span>
      {narrativePieces(entry.text, [], null, pointers).map(({ from, pieces }) => (
        <span key={from} className={styles.paragraph}>{pieces.map((piece) => <Pointed key={piece.from} points={piece.points}>{piece.text}</Pointed>)}</span>
      ))}
    </span>
  </li>
);

export const LogTab = ({ file }: { readonly file: IncidentFile }) => {
  const pointers = pointersOf(file);
  const log = latestVersion(file)?.incident?.text.log ?? [];
  if (log.length === 0) return <p className={styles.quiet}>The log has no entries.</p>;
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
          <Entry key={at} entry={entry} showsDay={showsDay(at)} pointers={pointers.log[at] ?? []} />,
        ])}
      </ol>
      <BearInMind file={file} />
    </>
  );
};
