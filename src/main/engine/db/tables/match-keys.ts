/** The keys by which incidents find each other, and how far along the log they have been made. */
import type { KeyKind } from '../../../../shared/matching/keys.ts';
import { atMost } from '../at-most.ts';
import type { Connection } from '../connection.ts';

export type HashedKey = { readonly key: Uint8Array; readonly kind: KeyKind };

type VersionEvent = { readonly seq: number; readonly incident: string | null; readonly isVersion: 0 | 1 };

/** The events that make a version of an incident. */
const ofVersions = "('incident.reported', 'incident.imported', 'incident.updated', 'incident.copied')";

/** Beyond this a key is not counted: it is of too many either way. */
const countedTo = 1000;

export const matchKeysTable = (db: Connection) => {
  const secret = db.prepare<[], Buffer>('SELECT secret FROM matching').pluck();
  const reached = db.prepare<[], number>('SELECT reached FROM matching').pluck();
  const reach = db.prepare('UPDATE matching SET reached = ? WHERE only = 1');
  const next = db.prepare<[number, number], VersionEvent>(`SELECT seq, incident, kind IN ${ofVersions} AS isVersion FROM events WHERE seq > ? ORDER BY seq ${atMost}`);
  const insert = db.prepare('INSERT INTO match_keys (key, incident, event_seq, kind) VALUES (?, ?, ?, ?)');
  const clear = db.prepare('DELETE FROM match_keys WHERE incident = ?');
  const of = db.prepare<[string], HashedKey>('SELECT key, kind FROM match_keys WHERE incident = ?');
  const sharing = db.prepare<[Uint8Array, string, number], string>(`SELECT incident FROM match_keys WHERE key = ? AND incident <> ? ORDER BY incident DESC ${atMost}`).pluck();
  const count = db.prepare<[Uint8Array, number], number>(`SELECT count(*) FROM (SELECT 1 FROM match_keys WHERE key = ? ${atMost})`).pluck();
  let known: Buffer | undefined;
  return {
    /** What the keys are hashed under. It never changes. */
    secret: (): Uint8Array => (known ??= secret.get() ?? Buffer.alloc(0)),
    reached: (): number => reached.get() ?? 0,
    reach: (seq: number): void => void reach.run(seq),
    eventsAfter: (seq: number, limit: number): readonly VersionEvent[] => next.all(seq, limit),
    put: (incident: string, seq: number, keys: readonly HashedKey[]): void => keys.forEach(({ key, kind }) => void insert.run(key, incident, seq, kind)),
    clear: (incident: string): void => void clear.run(incident),
    of: (incident: string): readonly HashedKey[] => of.all(incident),
    /** The newest first. */
    sharing: (key: Uint8Array, but: string, limit: number): readonly string[] => sharing.all(key, but, limit),
    /** How many incidents have it, at most a thousand. */
    count: (key: Uint8Array): number => count.get(key, countedTo) ?? 0,
  };
};
