/** Who was shown which incident when, in a file of its own beside the store, so that reading never writes to the bureau's log. Only ever extended. */
import { join } from 'node:path';
import { connect, type Connection } from '../db/connection.ts';

export const looksPath = (folder: string): string => join(folder, 'bureau.looks');

/** `decision` is the one that stood in what was shown. */
export type Look = {
  readonly at: string;
  readonly person: string;
  readonly session: string;
  readonly workstation: string;
  readonly incident: string;
  readonly decision: string | null;
};

export type Looker = { readonly by: string; readonly at: string };

export type Looks = {
  readonly add: (look: Look) => void;
  /** What this session was last shown of this incident. */
  readonly last: (incident: string, session: string) => Pick<Look, 'at' | 'decision'> | null;
  /** Everybody else who was shown it after `since`, each once, the latest first. */
  readonly others: (incident: string, me: string, since: string) => readonly Looker[];
  /** Somebody else who was shown the incident while this decision stood. */
  readonly sawDecision: (incident: string, decision: string, me: string) => string | null;
  /** Does `work` while nobody can add a look: whoever is about to be shown something waits for it. */
  readonly still: <T>(work: () => T) => T;
  readonly close: () => void;
};

/** The number is given and not left to SQLite, or the trigger could not see it. */
const schema = `
  CREATE TABLE IF NOT EXISTS looks (
    seq INTEGER PRIMARY KEY CHECK (seq > 0),
    at TEXT NOT NULL,
    person TEXT NOT NULL,
    session TEXT NOT NULL,
    workstation TEXT NOT NULL,
    incident TEXT NOT NULL,
    decision TEXT,
    what TEXT NOT NULL CHECK (what IN ('opened'))
  ) STRICT;
  CREATE INDEX IF NOT EXISTS looks_by_incident ON looks (incident, seq);
  CREATE TRIGGER IF NOT EXISTS looks_no_update BEFORE UPDATE ON looks
    BEGIN SELECT RAISE(ABORT, 'looks is append-only'); END;
  CREATE TRIGGER IF NOT EXISTS looks_no_delete BEFORE DELETE ON looks
    BEGIN SELECT RAISE(ABORT, 'looks is append-only'); END;
  CREATE TRIGGER IF NOT EXISTS looks_extend BEFORE INSERT ON looks
    WHEN EXISTS (SELECT 1 FROM looks WHERE seq = NEW.seq) OR (NEW.seq > 1 AND NOT EXISTS (SELECT 1 FROM looks WHERE seq = NEW.seq - 1))
    BEGIN SELECT RAISE(ABORT, 'a look must extend the record'); END;`;

/** Never begun anew: whoever damaged it would have taken away who looked. */
const connectWhole = (folder: string, key: Uint8Array): Connection => {
  const db = connect(looksPath(folder), key, 'create');
  db.transaction(() => db.exec(schema)).immediate();
  return db;
};

const statementsOn = (db: Connection): Looks => {
  const add = db.prepare(
    "INSERT INTO looks (seq, at, person, session, workstation, incident, decision, what) SELECT coalesce(max(seq), 0) + 1, @at, @person, @session, @workstation, @incident, @decision, 'opened' FROM looks",
  );
  const last = db.prepare<[string, string], Pick<Look, 'at' | 'decision'>>('SELECT at, decision FROM looks WHERE incident = ? AND session = ? ORDER BY seq DESC LIMIT 1');
  const others = db.prepare<[string, string, string], Looker>('SELECT person AS by, max(at) AS at FROM looks WHERE incident = ? AND person <> ? AND at > ? GROUP BY person ORDER BY at DESC, person');
  const saw = db.prepare<[string, string, string], string>('SELECT person FROM looks WHERE incident = ? AND decision = ? AND person <> ? LIMIT 1').pluck();
  return {
    add: (look) => void add.run(look),
    last: (incident, session) => last.get(incident, session) ?? null,
    others: (incident, me, since) => others.all(incident, me, since),
    sawDecision: (incident, decision, me) => saw.get(incident, decision, me) ?? null,
    still: (work) => db.transaction(work).immediate(),
    close: () => db.close(),
  };
};

/** Opened when the first incident is shown: a command line that shows none needs none. */
export const openLooks = (folder: string, key: Uint8Array): Looks => {
  let opened: Looks | null = null;
  const looks = (): Looks => (opened ??= statementsOn(connectWhole(folder, key)));
  return {
    add: (look) => looks().add(look),
    last: (...given) => looks().last(...given),
    others: (...given) => looks().others(...given),
    sawDecision: (...given) => looks().sawDecision(...given),
    still: (work) => looks().still(work),
    close: () => opened?.close(),
  };
};
