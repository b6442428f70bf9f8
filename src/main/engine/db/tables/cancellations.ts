/** Cancellations of recorded crimes: what was asked, advice, how each ended, who was told, and which crimes have left the figures. */
import type { Category } from '../../../../shared/cancelling/cancellation.ts';
import { mostListed } from '../../../../shared/ipc/most-listed.ts';
import type { Decider } from '../../../../shared/rules/cancelling/who-decides/who-decides.ts';
import type { Connection } from '../connection.ts';

export type CancellationRow = {
  readonly id: string;
  readonly incident: string;
  readonly crime: string;
  /** The one that stood when it was asked for. */
  readonly decision: string;
  readonly at: string;
  readonly made_by: string;
  readonly category: Category;
  readonly offence: string;
  readonly class: string;
  readonly decider: Decider | null;
  /** 1 where there is a victim who is told before it takes effect. */
  readonly tells: number;
  readonly asked_text: string;
};

type CancellationEnd = { readonly at: string; readonly made_by: string; readonly ended: 'authorised' | 'refused'; readonly why_text: string };
export type WordsRow = { readonly at: string; readonly made_by: string; readonly words_text: string };
type CancellationTelling = { readonly whom: string; readonly at: string; readonly how: string; readonly by_text: string };
type CancelledCrime = { readonly cancellation: string; readonly at: string; readonly by: string; readonly category: Category };

/** For a query that counts crimes: the id column of its crime. One that is cancelled stays in the record and is counted nowhere. */
export const notCancelled = (crime: string): string => `NOT EXISTS (SELECT 1 FROM cancelled_crimes x WHERE x.crime = ${crime})`;

/** For a query over the standing `s` that counts crimes beyond those of its decision: a rape that went back to a reported incident (page 63) stands there no longer. */
export const standsNow = (crime: string): string => `EXISTS (SELECT 1 FROM crime_revisions f WHERE f.decision = s.decision AND f.crime = ${crime})`;

/** Somebody has still to do something about the cancellation `k`, on the standing `s` of its incident. */
export const cancellationWaits = `NOT EXISTS (SELECT 1 FROM cancellation_ends e WHERE e.cancellation = k.id AND e.ended = 'refused') AND ${notCancelled('k.crime')}
  AND EXISTS (SELECT 1 FROM crime_revisions r WHERE r.decision = s.decision AND r.crime = k.crime AND r.offence = k.offence)
  AND NOT (k.category IN ('C2', 'C4', 'C5') AND EXISTS (SELECT 1 FROM pressure_concerns p WHERE p.crime = k.crime))`;

const columns = 'k.id, k.incident, k.crime, k.decision, k.at, k.made_by, k.category, k.offence, k.class, k.decider, k.tells, k.asked_text';

export const cancellationsTable = (db: Connection) => {
  const insert = db.prepare(
    `INSERT INTO cancellations (id, incident, crime, decision, event_seq, at, made_by, category, offence, class, decider, tells, asked_text)
     VALUES (@id, @incident, @crime, @decision, @seq, @at, @made_by, @category, @offence, @class, @decider, @tells, @asked_text)`,
  );
  const byId = db.prepare<[string], CancellationRow>(`SELECT ${columns} FROM cancellations k WHERE k.id = ?`);
  const ofIncident = db.prepare<[string], CancellationRow>(`SELECT ${columns} FROM cancellations k WHERE k.incident = ? ORDER BY k.event_seq`);
  const waiting = db.prepare<[], CancellationRow>(`SELECT ${columns} FROM cancellations k JOIN standing s ON s.incident = k.incident WHERE ${cancellationWaits} ORDER BY k.event_seq LIMIT ${mostListed.cancellations}`);
  const waitingOf = db.prepare<[string], string>(`SELECT k.id FROM cancellations k JOIN standing s ON s.incident = k.incident WHERE k.crime = ? AND ${cancellationWaits}`).pluck();
  const insertAdvice = db.prepare('INSERT INTO cancellation_advice (cancellation, event_seq, at, made_by, words_text) VALUES (?, ?, ?, ?, ?)');
  const advice = db.prepare<[string], WordsRow>('SELECT at, made_by, words_text FROM cancellation_advice WHERE cancellation = ? ORDER BY event_seq');
  const insertEnd = db.prepare('INSERT INTO cancellation_ends (cancellation, event_seq, at, made_by, ended, why_text) VALUES (?, ?, ?, ?, ?, ?)');
  const end = db.prepare<[string], CancellationEnd>('SELECT at, made_by, ended, why_text FROM cancellation_ends WHERE cancellation = ? ORDER BY event_seq DESC LIMIT 1');
  const insertTelling = db.prepare('INSERT INTO cancellation_tellings (cancellation, event_seq, whom, at, how, by_text) VALUES (?, ?, ?, ?, ?, ?)');
  const tellings = db.prepare<[string], CancellationTelling>('SELECT whom, at, how, by_text FROM cancellation_tellings WHERE cancellation = ? ORDER BY event_seq');
  const insertCancelled = db.prepare('INSERT INTO cancelled_crimes (crime, cancellation, event_seq, at, made_by) VALUES (?, ?, ?, ?, ?)');
  const cancelled = db.prepare<[string], CancelledCrime>('SELECT x.cancellation, x.at, x.made_by AS by, k.category FROM cancelled_crimes x JOIN cancellations k ON k.id = x.cancellation WHERE x.crime = ?');
  const insertConcern = db.prepare('INSERT INTO pressure_concerns (crime, event_seq, at, made_by, words_text) VALUES (?, ?, ?, ?, ?)');
  const concern = db.prepare<[string], WordsRow>('SELECT at, made_by, words_text FROM pressure_concerns WHERE crime = ? ORDER BY event_seq LIMIT 1');
  return {
    insert: (row: CancellationRow, seq: number): void => void insert.run({ ...row, seq }),
    byId: (id: string): CancellationRow | null => byId.get(id) ?? null,
    /** Oldest first. */
    ofIncident: (incident: string): readonly CancellationRow[] => ofIncident.all(incident),
    /** Those that wait for somebody, the oldest first. */
    waiting: (): readonly CancellationRow[] => waiting.all(),
    /** The one that waits for this crime, or null. */
    waitingOf: (crime: string): string | null => waitingOf.get(crime) ?? null,
    insertAdvice: (cancellation: string, row: WordsRow, seq: number): void => void insertAdvice.run(cancellation, seq, row.at, row.made_by, row.words_text),
    advice: (cancellation: string): readonly WordsRow[] => advice.all(cancellation),
    insertEnd: (cancellation: string, row: CancellationEnd, seq: number): void => void insertEnd.run(cancellation, seq, row.at, row.made_by, row.ended, row.why_text),
    /** The last word on it, or null while nobody has spoken it. */
    end: (cancellation: string): CancellationEnd | null => end.get(cancellation) ?? null,
    insertTelling: (cancellation: string, row: CancellationTelling, seq: number): void => void insertTelling.run(cancellation, seq, row.whom, row.at, row.how, row.by_text),
    tellings: (cancellation: string): readonly CancellationTelling[] => tellings.all(cancellation),
    insertCancelled: (crime: string, { cancellation, at, by }: Omit<CancelledCrime, 'category'>, seq: number): void => void insertCancelled.run(crime, cancellation, seq, at, by),
    cancelled: (crime: string): CancelledCrime | null => cancelled.get(crime) ?? null,
    insertConcern: (crime: string, row: WordsRow, seq: number): void => void insertConcern.run(crime, seq, row.at, row.made_by, row.words_text),
    /** The first that was entered, or null. */
    concern: (crime: string): WordsRow | null => concern.get(crime) ?? null,
  };
};
