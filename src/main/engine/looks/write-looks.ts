/** Adds looks to their log: each with what it showed, and with the sitting it begins or ends. */
import { shownBy, type LookDraft, type LookEvent } from '../../../shared/trail/look.ts';
import { canonicalJson, type CanonicalValue } from '../../../shared/trail/canonical-json.ts';
import { completedBy, leafHash, placeOf } from '../../../shared/trail/merkle.ts';
import { isAlive } from '../alive.ts';
import type { Connection } from '../db/connection.ts';
import { sha256 } from '../trail/hash.ts';
import type { logTable } from '../trail/log.ts';

/** Who looks: their account, the role they look in, and the session. */
export type Eyes = { readonly person: string; readonly role: LookEvent['role']; readonly session: string };

/** A look that is to be written down. */
export type Waiting = { readonly eyes: Eyes; readonly at: string; readonly look: LookDraft };

const system: Eyes = { person: 'system', role: 'system', session: 'start' };

export const looksWriter = (db: Connection, log: ReturnType<typeof logTable>, origin: string) => {
  const insert = db.prepare('INSERT INTO events (seq, kind, at, actor, incident, bytes) VALUES (?, ?, ?, ?, ?, ?)');
  const insertNode = db.prepare('INSERT INTO tree_nodes (place, hash) VALUES (?, ?)');
  const insertShown = db.prepare('INSERT INTO shown (incident, seq) VALUES (?, ?) ON CONFLICT DO NOTHING');
  const openSittings = db.prepare<[], { session: string; person: string; process: number }>('SELECT session, person, process FROM open_sittings');
  const beginSitting = db.prepare<[string, string, number]>('INSERT INTO open_sittings (session, person, process) VALUES (?, ?, ?) ON CONFLICT (session) DO UPDATE SET process = excluded.process');
  const endSitting = db.prepare<[string]>('DELETE FROM open_sittings WHERE session = ?');
  // The latest first: whose sitting broke off looked at nothing after it, or not for long.
  const lastOf = db.prepare<[string, string], number>('SELECT seq FROM events WHERE actor = ? AND session = ? ORDER BY seq DESC LIMIT 1').pluck();

  const noteSitting = ({ person, session }: Eyes, look: LookDraft): void => {
    if (look.kind === 'sitting.begun') beginSitting.run(session, person, look.data.process);
    if (look.kind === 'sitting.ended') endSitting.run(session);
    if (look.kind === 'sitting.broken') endSitting.run(look.data.session);
  };

  const append = ({ eyes, at, look }: Waiting): void => {
    const seq = log.tail().begin();
    const event = { v: 1, origin, seq, at, actor: eyes.person, role: eyes.role, session: eyes.session, ...look };
    for (const incident of new Set(shownBy(look))) insertShown.run(incident, seq);
    noteSitting(eyes, look);
    const bytes = canonicalJson(event as unknown as CanonicalValue);
    insert.run(seq, look.kind, at, eyes.person, 'incident' in look.data ? look.data.incident : null, bytes);
    const leaf = leafHash(sha256, Buffer.from(bytes, 'utf8'));
    for (const made of completedBy(sha256, seq - 1, leaf, log.nodeAt)) insertNode.run(placeOf(made), made.hash);
  };

  const writeAll = db.transaction((all: readonly Waiting[]) => all.forEach(append));
  const breakOff = db.transaction((at: string) => {
    for (const { session, person, process: pid } of openSittings.all()) {
      if (!isAlive(pid)) append({ eyes: system, at, look: { kind: 'sitting.broken', data: { session, last: lastOf.get(person, session) ?? 0 } } });
    }
  });
  return {
    /** All of them, or none. */
    write: (all: readonly Waiting[]): void => writeAll.immediate(all),
    /** Ends the sittings whose process ended without ending them. */
    breakOff: (at: string): void => breakOff.immediate(at),
  };
};
