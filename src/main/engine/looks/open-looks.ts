/**
 * Who was shown which incident when, in a log of its own beside the store, so that reading never waits for whoever writes to the bureau's. What
 * is opened is written down before it is shown; what stands in lists a moment later, together.
 */
import { join } from 'node:path';
import { listsWithAnswers } from '../../../shared/authority/shows-answers.ts';
import { shownBy, type LookDraft, type LookEvent, type LookReason } from '../../../shared/trail/look.ts';
import { canonicalJson, type CanonicalValue } from '../../../shared/trail/canonical-json.ts';
import { completedBy, leafHash, placeOf } from '../../../shared/trail/merkle.ts';
import { isAlive } from '../alive.ts';
import { elapsedMs, randomBytes } from '../clock.ts';
import { atMost } from '../db/at-most.ts';
import { connect, type Connection } from '../db/connection.ts';
import { logTable, type Head } from '../trail/log.ts';
import { keyed, sha256 } from '../trail/hash.ts';
import { prepareLooks } from './looks-schema.ts';

export const looksPath = (folder: string): string => join(folder, 'bureau.looks');

/** Who looks: their account, the role they look in, and the session. */
export type Eyes = { readonly person: string; readonly role: LookEvent['role']; readonly session: string };

export type Looker = { readonly by: string; readonly at: string };

export type Look = Looker & { readonly seq: number; readonly kind: LookEvent['kind']; readonly list: string | null; readonly reason: LookReason | null; readonly incidents: number };

export type LastLook = { readonly at: string; readonly decision: string | null; readonly reason: LookReason | null };

export type Looks = {
  /** Ends the sitting of a session, if it looked at anything; gives the head the log has then. */
  readonly end: (eyes: Eyes, at: string) => Head | null;
  /** Written down before this returns, with whatever waits. */
  readonly now: (eyes: Eyes, at: string, look: LookDraft) => void;
  /** Written down within a quarter of a second. */
  readonly soon: (eyes: Eyes, at: string, look: LookDraft) => void;
  /** Writes what waits. Throws where it cannot be. */
  readonly flush: () => void;
  /** Of what was typed, so that nobody reads it here and the same is known again. */
  readonly hashOf: (typed: string) => string;
  /** What this session was last shown of this incident. */
  readonly last: (incident: string, session: string) => LastLook | null;
  /** Everybody else who opened it after `since`, each once, the latest first. */
  readonly others: (incident: string, me: string, since: string) => readonly Looker[];
  /** Somebody else who was shown the incident while this decision stood. */
  readonly sawDecision: (incident: string, decision: string, me: string) => string | null;
  /** Whether one of these accounts was shown how the incident was decided: opened with a decision, or in a list or a search that says it, since a moment. */
  readonly sawAnswer: (incident: string, accounts: readonly string[], since: string) => boolean;
  /** How often somebody opened an incident from one moment to before another, however often others have since. */
  readonly opened: (when: { readonly incident: string; readonly person: string; readonly at: string; readonly until: string }) => number;
  /** Every look at an incident, the latest first, before an event. */
  readonly at: (incident: string, before: number, limit: number) => readonly Look[];
  /** Every look of somebody, the latest first, before an event. */
  readonly of: (person: string, before: number, limit: number) => readonly (Look & { readonly shown: readonly string[] })[];
  readonly head: () => Head;
  /** Events after one, in order: for whoever verifies. */
  readonly log: () => ReturnType<typeof logTable>;
  /** Does `work` while nobody can add a look: whoever is about to be shown something waits for it. */
  readonly still: <T>(work: () => T) => T;
  readonly close: () => void;
};

/** How long what stands in a list may wait to be written down, in milliseconds. */
export const groupMs = 250;

/** How soon the same window may be shown the same again without its being another look, in milliseconds. */
export const sameLookMs = 60_000;

type Waiting = { readonly eyes: Eyes; readonly at: string; readonly look: LookDraft };

const columns = "e.seq, e.kind, e.at, e.actor AS by, e.bytes ->> '$.data.list' AS list, e.bytes ->> '$.data.reason' AS reason, coalesce(json_array_length(e.bytes, '$.data.incidents'), e.incident IS NOT NULL) AS incidents";

const statementsOn = (db: Connection, origin: string): Looks => {
  const log = logTable(db);
  const insert = db.prepare('INSERT INTO events (seq, kind, at, actor, incident, bytes) VALUES (?, ?, ?, ?, ?, ?)');
  const insertNode = db.prepare('INSERT INTO tree_nodes (place, hash) VALUES (?, ?)');
  const insertShown = db.prepare('INSERT INTO shown (incident, seq) VALUES (?, ?) ON CONFLICT DO NOTHING');
  const last = db.prepare<[string, string], LastLook>("SELECT at, decision, bytes ->> '$.data.reason' AS reason FROM events WHERE incident = ? AND session = ? AND kind = 'incident.opened' ORDER BY seq DESC LIMIT 1");
  const others = db.prepare<[string, string, string], Looker>("SELECT actor AS by, max(at) AS at FROM events WHERE incident = ? AND actor <> ? AND at > ? AND kind = 'incident.opened' GROUP BY actor ORDER BY at DESC, actor");
  const saw = db.prepare<[string, string, string], string>("SELECT actor FROM events WHERE incident = ? AND decision = ? AND actor <> ? AND kind = 'incident.opened' LIMIT 1").pluck();
  const sawAnswer = db.prepare<[string, string, string, string, string, string], 1>(
    `SELECT 1 WHERE EXISTS (SELECT 1 FROM events WHERE incident = ? AND kind = 'incident.opened' AND decision IS NOT NULL AND actor IN (SELECT value FROM json_each(?)))
        OR EXISTS (SELECT 1 FROM shown s JOIN events e ON e.seq = s.seq WHERE s.incident = ? AND e.actor IN (SELECT value FROM json_each(?)) AND e.at >= ? AND (e.bytes ->> '$.data.answers' = 1 OR e.kind = 'list.shown' AND e.bytes ->> '$.data.list' IN (SELECT value FROM json_each(?))))`,
  ).pluck();
  const at = db.prepare<[string, number, number], Look>(`SELECT ${columns} FROM shown s JOIN events e ON e.seq = s.seq WHERE s.incident = ? AND s.seq < ? ORDER BY s.seq DESC ${atMost}`);
  const of = db.prepare<[string, number, number], Look & { bytes: string }>(`SELECT ${columns}, e.bytes FROM events e WHERE e.actor = ? AND e.seq < ? ORDER BY e.seq DESC ${atMost}`);
  const opened = db.prepare<[string, string, string, string], number>("SELECT count(*) FROM events WHERE incident = ? AND actor = ? AND kind = 'incident.opened' AND at >= ? AND at < ?").pluck();
  const openSittings = db.prepare<[], { session: string; person: string; process: number }>('SELECT session, person, process FROM open_sittings');
  const beginSitting = db.prepare<[string, string, number]>('INSERT INTO open_sittings (session, person, process) VALUES (?, ?, ?) ON CONFLICT (session) DO UPDATE SET process = excluded.process');
  const endSitting = db.prepare<[string]>('DELETE FROM open_sittings WHERE session = ?');
  // The latest first: whose sitting broke off looked at nothing after it, or not for long.
  const lastOf = db.prepare<[string, string], number>('SELECT seq FROM events WHERE actor = ? AND session = ? ORDER BY seq DESC LIMIT 1').pluck();
  const secret = db.prepare<[], Buffer>("SELECT value FROM secrets WHERE name = 'query'").pluck();
  const insertSecret = db.prepare("INSERT INTO secrets (name, value) VALUES ('query', ?) ON CONFLICT DO NOTHING");

  /** What is typed is hashed under it. It never changes. */
  let known: Buffer | undefined;
  const secretNow = (): Buffer => {
    if (secret.get() === undefined) insertSecret.run(randomBytes(32));
    return secret.get() ?? Buffer.alloc(0);
  };

  const noteSitting = ({ person, session }: Eyes, look: LookDraft): void => {
    if (look.kind === 'sitting.begun') beginSitting.run(session, person, look.data.process);
    if (look.kind === 'sitting.ended') endSitting.run(session);
    if (look.kind === 'sitting.broken') endSitting.run(look.data.session);
  };

  const append = ({ eyes, at: when, look }: Waiting): void => {
    const seq = log.tail().begin();
    const incidents = shownBy(look);
    const event = { v: 1, origin, seq, at: when, actor: eyes.person, role: eyes.role, session: eyes.session, ...look };
    for (const incident of new Set(incidents)) insertShown.run(incident, seq);
    noteSitting(eyes, look);
    const bytes = canonicalJson(event as unknown as CanonicalValue);
    insert.run(seq, look.kind, when, eyes.person, 'incident' in look.data ? look.data.incident : null, bytes);
    const leaf = leafHash(sha256, Buffer.from(bytes, 'utf8'));
    for (const made of completedBy(sha256, seq - 1, leaf, log.nodeAt)) insertNode.run(placeOf(made), made.hash);
  };

  const sitting = new Set<string>();
  let waiting: Waiting[] = [];
  let since = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const write = db.transaction((all: readonly Waiting[]) => all.forEach(append));
  const flush = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (waiting.length === 0) return;
    // Kept until they are written: what cannot be now is tried with the next.
    write.immediate(waiting);
    waiting = [];
  };
  const later = (): void => {
    try {
      flush();
    } catch {
      // The next look tries again, and nothing is shown while it cannot be written down.
    }
  };

  const breakOff = db.transaction((when: string) => {
    for (const { session, person, process: pid } of openSittings.all()) {
      if (isAlive(pid)) continue;
      append({ eyes: { person: 'system', role: 'system', session: 'start' }, at: when, look: { kind: 'sitting.broken', data: { session, last: lastOf.get(person, session) ?? 0 } } });
    }
  });

  /** A session's first look begins its sitting, and finds those that were never ended. */
  const push = (eyes: Eyes, when: string, look: LookDraft): void => {
    if (!sitting.has(eyes.session)) {
      breakOff.immediate(when);
      sitting.add(eyes.session);
      waiting.push({ eyes, at: when, look: { kind: 'sitting.begun', data: { process: process.pid } } });
    }
    if (waiting.length === 0) since = elapsedMs();
    waiting.push({ eyes, at: when, look });
  };

  return {
    end: (eyes, when) => {
      if (!sitting.delete(eyes.session)) return null;
      waiting.push({ eyes, at: when, look: { kind: 'sitting.ended', data: {} } });
      flush();
      return log.head();
    },
    now: (eyes, when, look) => {
      push(eyes, when, look);
      try {
        flush();
      } catch (error) {
        // It is not shown, so it was no look.
        waiting.pop();
        throw error;
      }
    },
    soon: (eyes, when, look) => {
      // What has waited for too long could not be written: nothing more is shown until it is.
      if (waiting.length > 0 && elapsedMs() - since > 4 * groupMs) flush();
      push(eyes, when, look);
      timer ??= setTimeout(later, groupMs).unref();
    },
    flush,
    hashOf: (typed) => {
      known ??= secretNow();
      return keyed(known, typed.normalize('NFC')).toString('hex');
    },
    last: (incident, session) => last.get(incident, session) ?? null,
    others: (incident, me, since) => others.all(incident, me, since),
    sawDecision: (incident, decision, me) => saw.get(incident, decision, me) ?? null,
    sawAnswer: (incident, accounts, since) => sawAnswer.get(incident, JSON.stringify(accounts), incident, JSON.stringify(accounts), since, JSON.stringify(listsWithAnswers)) !== undefined,
    opened: ({ incident, person, at: from, until }) => opened.get(incident, person, from, until) ?? 0,
    at: (incident, before, limit) => at.all(incident, before, limit),
    of: (person, before, limit) => of.all(person, before, limit).map(({ bytes, ...look }) => ({ ...look, shown: shownBy(JSON.parse(bytes) as LookEvent) })),
    head: log.head,
    log: () => log,
    still: (work) => db.transaction(work).immediate(),
    close: () => {
      later();
      db.close();
    },
  };
};

/** Never begun anew: whoever damaged it would have taken away who looked. */
const connectWhole = (folder: string, key: Uint8Array): Connection => {
  const db = connect(looksPath(folder), key, 'create');
  prepareLooks(db);
  return db;
};

/** Opened when the first is written or read: a command line that shows nothing needs none. */
export const openLooks = (folder: string, key: Uint8Array, origin: string): Looks => {
  let opened: Looks | null = null;
  const looks = (): Looks => (opened ??= statementsOn(connectWhole(folder, key), `${origin}/looks`));
  return {
    end: (...given) => opened?.end(...given) ?? null,
    now: (...given) => looks().now(...given),
    soon: (...given) => looks().soon(...given),
    flush: () => opened?.flush(),
    hashOf: (typed) => looks().hashOf(typed),
    last: (...given) => looks().last(...given),
    others: (...given) => looks().others(...given),
    sawDecision: (...given) => looks().sawDecision(...given),
    sawAnswer: (...given) => looks().sawAnswer(...given),
    opened: (...given) => looks().opened(...given),
    at: (...given) => looks().at(...given),
    of: (...given) => looks().of(...given),
    head: () => looks().head(),
    log: () => looks().log(),
    still: (work) => looks().still(work),
    close: () => opened?.close(),
  };
};
