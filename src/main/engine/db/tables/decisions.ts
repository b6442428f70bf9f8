/** Decisions, their answers, the crimes they record and what follows: tellings, references, requests. */
import type { OtherClock } from '../../../../shared/rules/time/other-clock.ts';
import { mostListed } from '../../../../shared/ipc/most-listed.ts';
import type { Connection } from '../connection.ts';
import { dueOf } from '../clock-of-decision.ts';
import { notUndone } from './undone.ts';

export type DecisionRow = {
  readonly id: string;
  readonly incident: string;
  readonly revision: number;
  readonly event_seq: number;
  readonly supersedes: string | null;
  readonly version: number;
  readonly made_by: string;
  readonly role: string;
  readonly at: string;
  readonly edition: string;
  readonly closing: string;
  /** Past its clock: the 24 hours, or `clock`. */
  readonly late: number;
  /** Another clock that the facts told with it settle, and when it ends; null where none does, or it may wait. */
  readonly clock: OtherClock | null;
  readonly clock_due: string | null;
  readonly document_text: string;
  readonly why_text: string | null;
};

export type AnswerRow = {
  readonly decision: string;
  readonly allegation: number;
  readonly basis: string;
  readonly answer: string;
  readonly code: string | null;
  readonly path: string;
  readonly told: string;
  readonly told_due: string | null;
};

export type CrimeRow = {
  readonly crime: string;
  readonly allegation: number;
  readonly offence: string;
  readonly code: string;
  readonly class: string;
  readonly title: string;
  readonly flags: string;
  /** The decision that made it. */
  readonly made_in: string;
  readonly number: string | null;
  readonly recorded_at: string | null;
};

/** A number as it was entered or, with the reason, corrected. */
type NumberEntry = { readonly crime: string; readonly number: string; readonly recordedAt: string; readonly by: string; readonly whyText: string | null };

/** A duplicate by its reference, and what it names as it was typed. */
type DuplicateRow = { readonly ref: string; readonly of: string };

type TellingRow = { readonly allegation: number; readonly whom: string; readonly at: string; readonly how: string; readonly by: string | null };
type ReferenceRow = { readonly allegation: number; readonly body: string | null };
export type RequestRow = {
  readonly id: string;
  readonly incident: string;
  readonly decision: string;
  readonly at: string;
  readonly made_by: string;
  readonly reasons: string;
  readonly document_text: string;
  readonly why_text: string;
};

export type RequestEnd = { readonly request: string; readonly at: string; readonly made_by: string; readonly ended: 'authorised' | 'refused'; readonly why_text: string };

/** The decision `d` was made from the queue: it is no correction, which keeps why it was made, and was not undone. */
export const isFromQueue = `d.why_text IS NULL AND ${notUndone('d.id')}`;

/** Nobody has authorised or refused the request `r`. */
export const requestWaits = 'NOT EXISTS (SELECT 1 FROM correction_request_ends e WHERE e.request = r.id)';

export const decisionsTable = (db: Connection) => {
  const insert = db.prepare(
    `INSERT INTO decisions (id, incident, revision, event_seq, supersedes, version, made_by, role, at, edition, closing, late, clock, clock_due, document_text, why_text)
     VALUES (@id, @incident, @revision, @event_seq, @supersedes, @version, @made_by, @role, @at, @edition, @closing, @late, @clock, @clock_due, @document_text, @why_text)`,
  );
  const insertAnswer = db.prepare('INSERT INTO answers (decision, allegation, event_seq, basis, answer, code, path, told, told_due) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const insertCrime = db.prepare('INSERT INTO crimes (id, incident, decision, event_seq, at) VALUES (?, ?, ?, ?, ?)');
  const insertCrimeRevision = db.prepare(
    'INSERT INTO crime_revisions (decision, crime, event_seq, allegation, offence, code, class, title, flags) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const insertNumber = db.prepare('INSERT INTO crime_number_entries (crime, event_seq, number, recorded_at, entered_by, why_text) VALUES (?, ?, ?, ?, ?, ?)');
  const insertTelling = db.prepare('INSERT INTO tellings (decision, allegation, event_seq, whom, at, how, by_text) VALUES (?, ?, ?, ?, ?, ?, ?)');
  const insertReference = db.prepare('INSERT INTO references_received (event_seq, decision, allegation, body_text) VALUES (?, ?, ?, ?)');
  const insertRequest = db.prepare(
    'INSERT INTO correction_requests (id, incident, decision, event_seq, at, made_by, reasons, document_text, why_text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const byId = db.prepare<[string], DecisionRow>('SELECT * FROM decisions WHERE id = ?');
  const due = db.prepare<[string], string | null>(`SELECT ${dueOf('d')} FROM decisions d WHERE d.id = ?`).pluck();
  const count = db.prepare<[], number>('SELECT count(*) FROM decisions').pluck();
  const countStood = db.prepare<[], number>(`SELECT count(*) FROM decisions d WHERE ${notUndone('d.id')}`).pluck();
  const ofIncident = db.prepare<[string], DecisionRow>('SELECT * FROM decisions WHERE incident = ? ORDER BY revision');
  const answers = db.prepare<[string], AnswerRow>('SELECT * FROM answers WHERE decision = ? ORDER BY allegation');
  const crimes = db.prepare<[string], CrimeRow>(
    `SELECT r.crime, r.allegation, r.offence, r.code, r.class, r.title, r.flags, c.decision AS made_in, n.number, n.recorded_at
       FROM crime_revisions r JOIN crimes c ON c.id = r.crime LEFT JOIN crime_numbers n ON n.crime = r.crime WHERE r.decision = ? ORDER BY r.allegation, r.crime`,
  );
  const crime = db.prepare<[string], { readonly id: string; readonly incident: string; readonly at: string; readonly decision: string }>('SELECT id, incident, at, decision FROM crimes WHERE id = ?');
  const numberOf = db.prepare<[string], string>('SELECT number FROM crime_numbers WHERE crime = ?').pluck();
  const recordedAtOf = db.prepare<[string], string>('SELECT recorded_at FROM crime_numbers WHERE crime = ?').pluck();
  const numberTaken = db.prepare<[string], string>('SELECT crime FROM crime_numbers WHERE number = ?').pluck();
  const tellings = db.prepare<[string], TellingRow>('SELECT g.allegation, g.whom, g.at, g.how, t.body AS by FROM tellings g JOIN texts t ON t.id = g.by_text WHERE g.decision = ? ORDER BY g.event_seq');
  const references = db.prepare<[string], ReferenceRow>('SELECT r.allegation, t.body FROM references_received r JOIN texts t ON t.id = r.body_text WHERE r.decision = ? ORDER BY r.event_seq');
  const answerKinds = db.prepare<[string], string>('SELECT DISTINCT answer FROM answers WHERE decision = ?').pluck();
  const classes = db.prepare<[string], string>('SELECT DISTINCT class FROM crime_revisions WHERE decision = ?').pluck();
  const requestsOf = db.prepare<[string], RequestRow>('SELECT * FROM correction_requests WHERE incident = ? ORDER BY event_seq');
  const requestById = db.prepare<[string], RequestRow>('SELECT * FROM correction_requests WHERE id = ?');
  const endRequest = db.prepare('INSERT INTO correction_request_ends (request, event_seq, at, made_by, ended, why_text) VALUES (?, ?, ?, ?, ?, ?)');
  const requestEnd = db.prepare<[string], RequestEnd>('SELECT request, at, made_by, ended, why_text FROM correction_request_ends WHERE request = ?');
  const requests = db.prepare<[], RequestRow>(`SELECT r.* FROM correction_requests r JOIN standing s ON s.incident = r.incident AND s.decision = r.decision WHERE ${requestWaits} ORDER BY r.event_seq DESC LIMIT ${mostListed.requests}`);
  const duplicatesAfter = db.prepare<[string], DuplicateRow>(
    `SELECT i.ref, json_extract(t.body, '$.about.of') AS of
       FROM answers a
       CROSS JOIN decisions d ON d.id = a.decision
       CROSS JOIN standing s ON s.incident = d.incident AND s.decision = d.id
       CROSS JOIN incidents i ON i.id = d.incident
       CROSS JOIN texts t ON t.id = d.document_text AND t.body IS NOT NULL
      WHERE a.decision > ? AND a.answer = 'duplicate' ORDER BY a.decision`,
  );
  return {
    insert: (row: DecisionRow): void => void insert.run(row),
    insertAnswer: (a: AnswerRow, seq: number): void =>
      void insertAnswer.run(a.decision, a.allegation, seq, a.basis, a.answer, a.code, a.path, a.told, a.told_due),
    insertCrime: (id: string, incident: string, decision: string, at: string, seq: number): void =>
      void insertCrime.run(id, incident, decision, seq, at),
    insertCrimeRevision: (decision: string, c: Omit<CrimeRow, 'made_in' | 'number' | 'recorded_at'>, seq: number): void =>
      void insertCrimeRevision.run(decision, c.crime, seq, c.allegation, c.offence, c.code, c.class, c.title, c.flags),
    insertNumber: (entry: NumberEntry, seq: number): void => void insertNumber.run(entry.crime, seq, entry.number, entry.recordedAt, entry.by, entry.whyText),
    insertTelling: (t: { decision: string; allegation: number; whom: string; at: string; how: string; byText: string }, seq: number): void =>
      void insertTelling.run(t.decision, t.allegation, seq, t.whom, t.at, t.how, t.byText),
    insertReference: (decision: string, allegation: number, bodyText: string, seq: number): void =>
      void insertReference.run(seq, decision, allegation, bodyText),
    insertRequest: (r: RequestRow, seq: number): void =>
      void insertRequest.run(r.id, r.incident, r.decision, seq, r.at, r.made_by, r.reasons, r.document_text, r.why_text),
    byId: (id: string): DecisionRow | null => byId.get(id) ?? null,
    /** When the clock ended that it was held against; null where it had none. */
    dueOf: (id: string): string | null => due.get(id) ?? null,
    /** How many revisions there are of all decisions: as many as events that decide or correct. */
    count: (): number => count.get() ?? 0,
    /** Without those that were undone. */
    countStood: (): number => countStood.get() ?? 0,
    ofIncident: (incident: string): readonly DecisionRow[] => ofIncident.all(incident),
    answers: (decision: string): readonly AnswerRow[] => answers.all(decision),
    crimes: (decision: string): readonly CrimeRow[] => crimes.all(decision),
    /** Those that stand and were made after something, ids being in the order of their events. No index says what they name; it is asked of what is closed for nothing, which is seldom old. */
    duplicatesAfter: (id: string): readonly DuplicateRow[] => duplicatesAfter.all(id),
    /** Its answers and classes, each once. */
    decidedAs: (decision: string): { readonly answers: string[]; readonly classes: string[] } => ({ answers: answerKinds.all(decision), classes: classes.all(decision) }),
    crime: (id: string) => crime.get(id) ?? null,
    numberOf: (crimeId: string): string | null => numberOf.get(crimeId) ?? null,
    recordedAtOf: (crimeId: string): string | null => recordedAtOf.get(crimeId) ?? null,
    crimeWithNumber: (number: string): string | null => numberTaken.get(number) ?? null,
    tellings: (decision: string): readonly TellingRow[] => tellings.all(decision),
    references: (decision: string): readonly ReferenceRow[] => references.all(decision),
    requestsOf: (incident: string): readonly RequestRow[] => requestsOf.all(incident),
    requestById: (id: string): RequestRow | null => requestById.get(id) ?? null,
    endRequest: (e: RequestEnd, seq: number): void => void endRequest.run(e.request, seq, e.at, e.made_by, e.ended, e.why_text),
    /** How it ended, or null while it waits. */
    requestEnd: (id: string): RequestEnd | null => requestEnd.get(id) ?? null,
    /** Those that wait on a decision that stands, the newest first. */
    requests: (): readonly RequestRow[] => requests.all(),
  };
};
