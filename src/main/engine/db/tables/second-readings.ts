/** Readings of what was decided by somebody who does not know the answer, how they ended, and who settled where they part. */
import type { Connection } from '../connection.ts';
import { commandRows } from '../../../../shared/authority/commands.ts';
import { mostListed } from '../../../../shared/ipc/most-listed.ts';

export type ReadingRow = { readonly id: string; readonly incident: string; readonly decision: string; readonly at: string; readonly made_by: string; readonly is_golden: 0 | 1 };

type ReadingEnd = {
  readonly reading: string;
  readonly at: string;
  readonly ended: 'saved' | 'given-up';
  readonly document_text: string | null;
  readonly first: string | null;
  readonly second: string | null;
  readonly is_blind: 0 | 1 | null;
};

export type Adjudication = { readonly reading: string; readonly at: string; readonly made_by: string; readonly stands: 'first' | 'second' | 'neither'; readonly mistake: string | null; readonly why_text: string };

export type Candidate = { readonly decision: string; readonly incident: string; readonly made_by: string; readonly event_seq: number; readonly at: string };

const mayRead = commandRows['save-second-reading'].roles.map((role) => `'${role}'`).join(', ');

/**
 * Begun by `r` and not ended, and whoever began it may end it yet, in whichever of their accounts: one who has left, or reads nothing a second time any
 * more, keeps nobody else from it, and is kept from nothing. Once another has begun it, it is not theirs any more if they come back.
 */
const isOpen = `NOT EXISTS (SELECT 1 FROM second_reading_ends e WHERE e.reading = r.id)
  AND EXISTS (SELECT 1 FROM person_standing b JOIN person_standing a ON a.human = b.human WHERE b.person = r.made_by AND a.state = 'active' AND a.role IN (${mayRead}))
  AND NOT EXISTS (SELECT 1 FROM second_readings l WHERE l.decision = r.decision AND l.event_seq > r.event_seq AND l.is_golden = 0 AND r.is_golden = 0)`;

/** Nobody has read it, and nobody is reading it. */
const unread = `NOT EXISTS (SELECT 1 FROM second_readings r WHERE r.decision = d.id AND r.is_golden = 0
  AND (EXISTS (SELECT 1 FROM second_reading_ends s WHERE s.reading = r.id AND s.ended = 'saved') OR (${isOpen})))`;

/** None of these accounts has begun to read it, whatever became of that. */
const notBy = 'NOT EXISTS (SELECT 1 FROM second_readings m WHERE m.decision = d.id AND m.made_by IN (SELECT value FROM json_each(?)))';

/** What stands and is not back in the queue: of what was returned or changed somebody says anew what is right. */
const decided = "FROM decisions d JOIN standing s ON s.incident = d.incident AND s.decision = d.id AND s.state = 'decided'";

const drawnAndWaits = `d.id IN (SELECT decision FROM review_tasks WHERE is_blind = 1) AND ${unread}`;

const candidate = `SELECT d.id AS decision, d.incident, d.made_by, d.event_seq, d.at ${decided}`;

/** A reading that was saved, with whose decision it read again. */
export type SavedReading = {
  readonly id: string;
  readonly incident: string;
  readonly decision: string;
  readonly made_by: string;
  readonly first_by: string;
  readonly at: string;
  readonly first: string;
  readonly second: string;
  readonly is_blind: 0 | 1;
  readonly is_golden: 0 | 1;
};

type KnownAnswer = { readonly decision: string; readonly incident: string; readonly made_by: string; readonly at: string; readonly why: string | null };

const saved = `SELECT r.id, r.incident, r.decision, r.made_by, d.made_by AS first_by, e.at, e.first, e.second, e.is_blind, r.is_golden
  FROM second_readings r JOIN second_reading_ends e ON e.reading = r.id JOIN decisions d ON d.id = r.decision WHERE e.ended = 'saved'`;

/** Neither settled nor of a known answer. */
const parts = 'e.first <> e.second AND r.is_golden = 0 AND NOT EXISTS (SELECT 1 FROM adjudications a WHERE a.reading = r.id)';

/** The last mark of its decision, which holds its answer to be known and stands: what was corrected is known no longer. */
const holdsKnown = `m.is_golden = 1 AND m.event_seq = (SELECT max(l.event_seq) FROM golden_marks l WHERE l.decision = m.decision)
  AND EXISTS (SELECT 1 FROM decisions k JOIN standing s ON s.incident = k.incident AND s.decision = k.id WHERE k.id = m.decision)`;

export const secondReadingsTable = (db: Connection) => {
  const insert = db.prepare('INSERT INTO second_readings (id, incident, decision, event_seq, at, made_by, is_golden) VALUES (?, ?, ?, ?, ?, ?, ?)');
  const end = db.prepare('INSERT INTO second_reading_ends (reading, event_seq, at, ended, document_text, first, second, is_blind) VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  const endOf = db.prepare<[string], ReadingEnd>('SELECT reading, at, ended, document_text, first, second, is_blind FROM second_reading_ends WHERE reading = ?');
  const byId = db.prepare<[string], ReadingRow>('SELECT id, incident, decision, at, made_by, is_golden FROM second_readings WHERE id = ?');
  const openOf = db.prepare<[string], ReadingRow>(
    `SELECT r.id, r.incident, r.decision, r.at, r.made_by, r.is_golden
       FROM person_standing me JOIN person_standing theirs ON theirs.human = me.human JOIN second_readings r ON r.made_by = theirs.person
      WHERE me.person = ? AND ${isOpen} ORDER BY r.event_seq DESC LIMIT 1`,
  );
  const waiting = db.prepare<[string], Candidate>(
    `${candidate} WHERE ${drawnAndWaits} AND ${notBy} ORDER BY d.event_seq`,
  );
  const known = db.prepare<[string], Candidate>(
    `${candidate} WHERE d.id IN (SELECT m.decision FROM golden_marks m WHERE ${holdsKnown}) AND ${notBy} ORDER BY d.event_seq`,
  );
  const drawable = db.prepare<[string], string>(`SELECT d.id ${decided} WHERE d.at >= ? AND NOT EXISTS (SELECT 1 FROM review_tasks t WHERE t.decision = d.id AND t.is_blind = 1) AND ${unread}`).pluck();
  const count = db.prepare<[], number>(`SELECT count(*) ${decided} WHERE ${drawnAndWaits}`).pluck();
  const parted = db.prepare<[], SavedReading>(`${saved} AND ${parts} ORDER BY e.event_seq LIMIT ${mostListed.readings}`);
  const others = db.prepare<[], SavedReading>(`${saved} AND NOT (${parts}) ORDER BY e.event_seq DESC LIMIT ${mostListed.readings}`);
  const one = db.prepare<[string], SavedReading>(`${saved} AND r.id = ?`);
  const all = db.prepare<[], SavedReading>(`${saved} ORDER BY e.event_seq`);
  const knownNow = db.prepare<[], KnownAnswer>(
    `SELECT m.decision, d.incident, m.made_by, m.at, t.body AS why FROM golden_marks m JOIN decisions d ON d.id = m.decision LEFT JOIN texts t ON t.id = m.why_text
      WHERE ${holdsKnown} ORDER BY m.event_seq DESC LIMIT ${mostListed.known}`,
  );
  const knownCount = db.prepare<[], number>(`SELECT count(*) FROM golden_marks m WHERE ${holdsKnown}`).pluck();
  const isGolden = db.prepare<[string], 1>(`SELECT 1 FROM golden_marks m WHERE m.decision = ? AND ${holdsKnown}`).pluck();
  const mark = db.prepare('INSERT INTO golden_marks (event_seq, decision, at, made_by, is_golden, why_text) VALUES (?, ?, ?, ?, ?, ?)');
  const adjudicate = db.prepare('INSERT INTO adjudications (reading, event_seq, at, made_by, stands, mistake, why_text) VALUES (?, ?, ?, ?, ?, ?, ?)');
  const adjudication = db.prepare<[string], Adjudication>('SELECT reading, at, made_by, stands, mistake, why_text FROM adjudications WHERE reading = ?');
  return {
    insert: (r: ReadingRow, seq: number): void => void insert.run(r.id, r.incident, r.decision, seq, r.at, r.made_by, r.is_golden),
    end: (e: ReadingEnd, seq: number): void => void end.run(e.reading, seq, e.at, e.ended, e.document_text, e.first, e.second, e.is_blind),
    byId: (id: string): ReadingRow | null => byId.get(id) ?? null,
    /** How it ended, or null while it is read. */
    endOf: (reading: string): ReadingEnd | null => endOf.get(reading) ?? null,
    /** What whoever has this account is reading now, in whichever of their accounts; or null. */
    openOf: (account: string): ReadingRow | null => openOf.get(account) ?? null,
    /** Decisions that were drawn, that nobody has read a second time and none of these accounts has begun to, the oldest first. */
    waiting: (accounts: readonly string[]): readonly Candidate[] => waiting.all(JSON.stringify(accounts)),
    /** Decisions whose answer is held to be known and that none of these accounts has begun to read. */
    known: (accounts: readonly string[]): readonly Candidate[] => known.all(JSON.stringify(accounts)),
    /** Decisions that stand, made since, and that nothing has drawn yet. */
    drawable: (since: string): readonly string[] => drawable.all(since),
    /** How many were drawn and wait. */
    count: (): number => count.get() ?? 0,
    /** Those that part and nobody has settled, the oldest first, up to a bound. */
    parted: (): readonly SavedReading[] => parted.all(),
    /** The others, the newest first, up to a bound. */
    others: (): readonly SavedReading[] => others.all(),
    saved: (id: string): SavedReading | null => one.get(id) ?? null,
    /** Every reading that was saved, in order. */
    all: (): readonly SavedReading[] => all.all(),
    knownNow: (): readonly KnownAnswer[] => knownNow.all(),
    knownCount: (): number => knownCount.get() ?? 0,
    /** Its answer is held to be known, and it stands. */
    isGolden: (decision: string): boolean => isGolden.get(decision) === 1,
    mark: (m: { readonly decision: string; readonly at: string; readonly by: string; readonly isGolden: boolean; readonly whyText: string }, seq: number): void => void mark.run(seq, m.decision, m.at, m.by, Number(m.isGolden), m.whyText),
    adjudicate: (a: Adjudication, seq: number): void => void adjudicate.run(a.reading, seq, a.at, a.made_by, a.stands, a.mistake, a.why_text),
    adjudication: (reading: string): Adjudication | null => adjudication.get(reading) ?? null,
  };
};
