/** What was reported, as it stands: the narrative to be read, the place, and what arrived after a decision was made. */
import { useState } from 'react';
import type { Received } from '../../../../shared/domain/report.ts';
import { readOccurred } from '../../../../shared/intake/read-occurred.ts';
import type { IncidentFile } from '../../../../shared/ipc/queries.ts';
import { useSignedOf } from '../../../data/signed-points.ts';
import { dayWords, momentWords, monthWords } from '../../../data/time-words.ts';
import { Seen } from '../../../record/seen.tsx';
import { passagesOf } from '../../../record/use-reading.ts';
import { Button } from '../../../ui/button.tsx';
import { BearInMind } from './bear-in-mind.tsx';
import { ChangesView } from './changes-view.tsx';
import { useCatalogue } from '../../../data/catalogue.ts';
import { useWriting } from '../decision/drafts.ts';
import { marksOf } from '../marking/marks-of-draft.ts';
import { Narrative } from '../marking/narrative.tsx';
import { Moment } from '../../../record/moment.tsx';
import styles from './incident.module.css';
import { currentDecision, latestVersion } from '../open-incident.ts';
import { pointersOf } from './pointers.ts';
import { versionDifference } from './version-difference.ts';

type Version = IncidentFile['versions'][number];

/** Which version a decision was made on, where a later one has arrived since. */
const decidedOn = (file: IncidentFile): Version | null => {
  const read = currentDecision(file)?.versionRead ?? null;
  const latest = latestVersion(file)?.number ?? 1;
  return read !== null && read < latest ? (file.versions.find((version) => version.number === read) ?? null) : null;
};

const Since = ({ from, to }: { readonly from: Version; readonly to: Version }) => {
  if (from.incident === null || to.incident === null) return null;
  return (
    <section className={styles.since} aria-label="Arrived after this decision">
      <h2>Arrived after this decision: version {to.number}, <Moment at={to.at} /></h2>
      <ChangesView changes={versionDifference(from.incident, to.incident)} none="The texts are the same." />
    </section>
  );
};

const Versions = ({ file }: { readonly file: IncidentFile }) => {
  const [shown, show] = useState<number | null>(null);
  if (file.versions.length < 2) return null;
  return (
    <section className={styles.section}>
      <h2>Versions</h2>
      <ol className={styles.versions}>
        {file.versions.map((version, at) => {
          const before = file.versions[at - 1];
          const isShown = shown === version.number;
          return (
            <li key={version.number}>
              <span>Version {version.number}, <Moment at={version.at} /></span>
              {before && <Button kind="quiet" onPress={() => show(isShown ? null : version.number)}>{isShown ? 'Hide what changed' : 'Show what changed'}</Button>}
              {isShown && before?.incident && version.incident && <ChangesView changes={versionDifference(before.incident, version.incident)} none="The texts are the same." />}
            </li>
          );
        })}
      </ol>
    </section>
  );
};

/** Marked where a decision is being written: with the words its allegation in front rests on. */
const Told = ({ file, text }: { readonly file: IncidentFile; readonly text: string }) => {
  const catalogue = useCatalogue();
  const signedOf = useSignedOf();
  const pointers = pointersOf(file);
  const writing = useWriting(file.id);
  const allegation = writing?.draft.allegations[writing.allegation];
  if (text.trim() === '') return <p className={styles.quiet}>No narrative was given. The log may say more.</p>;
  const version = latestVersion(file)?.incident ?? null;
  return <Narrative key={file.id} incident={file.id} text={text} marks={allegation ? marksOf(allegation, catalogue, signedOf, text) : []} pointers={pointers.narrative} passages={version === null ? [] : passagesOf(version).narrative} />;
};

const precisely = { minute: (at: string): string => momentWords(at, null), day: dayWords, month: monthWords };

const orderWords = {
  'month-first': 'the month first',
  'year-first': 'the year first',
  unknown: 'and whether the day or the month comes first is not known',
};

/** Read as the import read its dates, beside what the source wrote; of what is not, that its dates may not be as they are written here. */
const occurredWords = (written: string, received: Received, dates: IncidentFile['dates']): string => {
  const found = readOccurred(written, received, dates);
  if (found.kind === 'read') return `${found.moments.map(({ at, precision }) => precisely[precision](at)).join(' to ')} (the source wrote ${written})`;
  return found.order === null ? written : `${written} (as the source wrote it, ${orderWords[found.order]})`;
};

export const ReportTab = ({ file }: { readonly file: IncidentFile }) => {
  const latest = latestVersion(file);
  if (!latest?.incident) return <p className={styles.quiet}>The text of this incident has been erased. Its codes and its trail remain.</p>;
  const { text, codes } = latest.incident;
  const from = decidedOn(file);
  const facts: readonly (readonly [name: string, value: string])[] = [
    ['Place', [text.place?.text, text.place?.postcode].filter(Boolean).join(', ')],
    ['When it happened', occurredWords(text.occurred ?? '', codes.received, file.dates)],
    ['Closing code of the source', codes.sourceClosing ?? ''],
    ...text.other.map(({ name, value }) => [name, value] as const),
  ];
  const given = facts.filter(([, value]) => value !== '');
  return (
    <div className={styles.reading}>
      {from && <Since from={from} to={latest} />}
      <Told file={file} text={text.narrative} />
      <BearInMind file={file} />
      {given.length > 0 && (
        <dl className={styles.factList}>
          {given.map(([name, value], at) => (
            <div key={at}><dt><Seen text={name} /></dt><dd><Seen text={value} /></dd></div>
          ))}
        </dl>
      )}
      <Versions file={file} />
    </div>
  );
};
