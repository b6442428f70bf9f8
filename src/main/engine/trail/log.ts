/** The log as tables: append an event with the tree nodes it completes, and read the head. */
import { canonicalJson, type CanonicalValue } from '../../../shared/trail/canonical-json.ts';
import { editingKinds } from '../../../shared/trail/editing.ts';
import { incidentOf, type EventKind, type TrailEvent } from '../../../shared/trail/event.ts';
import { completedBy, coverOf, leafHash, nodesOf, placeOf, rootOf, type TreeNode } from '../../../shared/trail/merkle.ts';
import { atMost } from '../db/at-most.ts';
import type { Connection } from '../db/connection.ts';
import { sha256 } from './hash.ts';

export type Head = { readonly size: number; readonly root: string };

/** How many events the log holds, and the hash of the last. */
export type LastEvent = { readonly size: number; readonly leaf: string };

/** The end of the log, for as long as one transaction is open. */
export type Tail = {
  /** The sequence that the next event will have. */
  readonly next: () => number;
  /** Opens the act that the next event will end; gives its sequence. */
  readonly begin: () => number;
  /** Adds the event that ends the act; it is written when the tail is. */
  readonly append: (event: TrailEvent) => void;
  /** Writes what was added and is not written yet: many at once cost a third less than one by one. */
  readonly write: () => void;
  readonly last: () => LastEvent;
};

export type StoredEvent = { readonly seq: number; readonly bytes: string };

/** An event with what stands beside its bytes, by which it is looked for. */
export type StoredRow = StoredEvent & { readonly kind: string; readonly at: string; readonly actor: string; readonly incident: string | null };

type Value = string | number | Uint8Array | null;

/** So many rows go into one statement. */
const atOnce = 32;

/** Inserts rows in order, many to a statement while there are as many. */
const inserterOf = (db: Connection, table: string, columns: readonly string[]): ((rows: readonly (readonly Value[])[]) => void) => {
  const row = `(${columns.map(() => '?').join(', ')})`;
  const into = `INSERT INTO ${table} (${columns.join(', ')}) VALUES`;
  const one = db.prepare<Value[]>(`${into} ${row}`);
  const many = db.prepare<Value[]>(`${into} ${Array.from({ length: atOnce }, () => row).join(', ')}`);
  return (rows) => {
    let at = 0;
    for (; at + atOnce <= rows.length; at += atOnce) many.run(...rows.slice(at, at + atOnce).flat());
    for (const each of rows.slice(at)) one.run(...each);
  };
};

export const logTable = (db: Connection) => {
  const atOf = db.prepare<[number], string>('SELECT at FROM events WHERE seq = ?').pluck();
  const size = db.prepare<[], number>('SELECT coalesce(max(seq), 0) FROM events').pluck();
  const node = db.prepare<[number], Buffer>('SELECT hash FROM tree_nodes WHERE place = ?').pluck();
  const besides = db.prepare<[number], 0 | 1>('SELECT EXISTS (SELECT 1 FROM tree_nodes WHERE place > ?) OR EXISTS (SELECT 1 FROM tree_nodes WHERE place < 1)').pluck();
  const insertEvents = inserterOf(db, 'events', ['seq', 'kind', 'at', 'actor', 'incident', 'bytes']);
  const insertAct = db.prepare('INSERT INTO acts (seq) VALUES (?)');
  const insertNodes = inserterOf(db, 'tree_nodes', ['place', 'hash']);
  const kindAfter = db.prepare<[string, number], EventKind>("SELECT kind FROM events WHERE incident = ? AND seq > ? AND kind <> 'attempt.refused' ORDER BY seq LIMIT 1").pluck();
  const edited = db.prepare<[string, number, string, string], 1>(
    'SELECT 1 FROM events WHERE incident = ? AND seq > ? AND actor IN (SELECT value FROM json_each(?)) AND kind IN (SELECT value FROM json_each(?)) LIMIT 1',
  ).pluck();
  const acted = db.prepare<[string, number, string], 1>("SELECT 1 FROM events WHERE incident = ? AND seq > ? AND kind <> 'attempt.refused' AND actor IN (SELECT value FROM json_each(?)) LIMIT 1").pluck();
  const exported = db.prepare<[string], number>("SELECT coalesce(max(seq), 0) FROM events WHERE kind IN ('log.exported', 'readings.exported') AND actor IN (SELECT value FROM json_each(?))").pluck();
  const copiedTo = db.prepare<[string], { readonly from: string; readonly fromVersion: number }>(
    "SELECT bytes ->> '$.data.from' AS \"from\", bytes ->> '$.data.fromVersion' AS fromVersion FROM events WHERE incident = ? AND kind = 'incident.copied' ORDER BY seq",
  );
  const after = db.prepare<[number, number], StoredEvent>(`SELECT seq, bytes FROM events WHERE seq > ? ORDER BY seq ${atMost}`);
  const rowsAfter = db.prepare<[number, number], StoredRow>(`SELECT seq, kind, at, actor, incident, bytes FROM events WHERE seq > ? ORDER BY seq ${atMost}`);

  const nodeAt = (level: number, index: number): Uint8Array => {
    const hash = node.get(placeOf({ level, index }));
    if (!hash) throw new Error(`The tree has no node ${level}/${index}`);
    return hash;
  };
  const sizeNow = (): number => size.get() ?? 0;
  const hasBesides = db.transaction(() => besides.get(nodesOf(sizeNow())) === 1);
  /** The head the log had when it held this many events. */
  const headAt = (at: number): Head => {
    const cover = at === 0 ? [] : coverOf(at).map(({ level, index }) => nodeAt(level, index));
    return { size: at, root: Buffer.from(rootOf(sha256, cover)).toString('hex') };
  };
  /** Nobody else extends the log while a transaction writes: what it has looked up or added itself, it does not look up again. */
  const tail = (): Tail => {
    let size = sizeNow();
    /** Of each level the node that was added last. */
    const added: TreeNode[] = [];
    let events: Value[][] = [];
    let nodes: Value[][] = [];
    const hashAt = (level: number, index: number): Uint8Array => {
      const last = added[level];
      return last?.index === index ? last.hash : nodeAt(level, index);
    };
    return {
      next: () => size + 1,
      begin: () => {
        insertAct.run(size + 1);
        return size + 1;
      },
      append: (event) => {
        const bytes = canonicalJson(event as unknown as CanonicalValue);
        events.push([event.seq, event.kind, event.at, event.actor, incidentOf(event), bytes]);
        const leaf = leafHash(sha256, Buffer.from(bytes, 'utf8'));
        for (const node of completedBy(sha256, event.seq - 1, leaf, hashAt)) {
          nodes.push([placeOf(node), node.hash]);
          added[node.level] = node;
        }
        size = event.seq;
      },
      write: () => {
        insertEvents(events);
        insertNodes(nodes);
        [events, nodes] = [[], []];
      },
      last: () => ({ size, leaf: size === 0 ? '' : Buffer.from(hashAt(0, size - 1)).toString('hex') }),
    };
  };
  return {
    size: sizeNow,
    nodeAt,
    headAt,
    head: (): Head => headAt(sizeNow()),
    /** Whether there is a node that the events do not make. Of one moment: somebody may add an event while it is asked. */
    hasNodesBesides: (): boolean => hasBesides(),
    /** Events after `seq`, in order, at most `limit`. */
    after: (seq: number, limit: number): readonly StoredEvent[] => after.all(seq, limit),
    /** The same, with what they are looked for by. */
    rowsAfter: (seq: number, limit: number): readonly StoredRow[] => rowsAfter.all(seq, limit),
    /** What was first entered about an incident after this event; null where nothing was. What was refused entered nothing. */
    kindAfter: (incident: string, seq: number): EventKind | null => kindAfter.get(incident, seq) ?? null,
    /** Whether one of these accounts changed something about an incident after this event. */
    hasEdited: (incident: string, seq: number, accounts: readonly string[]): boolean => edited.get(incident, seq, JSON.stringify(accounts), JSON.stringify(editingKinds)) !== undefined,
    /** Whether one of these accounts did anything at all on an incident after this event. */
    hasActed: (incident: string, seq: number, accounts: readonly string[]): boolean => acted.get(incident, seq, JSON.stringify(accounts)) !== undefined,
    /** The last export of one of these accounts that says how incidents were decided; 0 where none of them made one. */
    lastExport: (accounts: readonly string[]): number => exported.get(JSON.stringify(accounts)) ?? 0,
    /** Which versions of which reports were copied to an incident, the first copied first. */
    copiedTo: (incident: string): readonly { readonly from: string; readonly fromVersion: number }[] => copiedTo.all(incident),
    /** When an event was; null where there is none of this number. */
    atOf: (seq: number): string | null => atOf.get(seq) ?? null,
    tail,
  };
};

export type Log = ReturnType<typeof logTable>;
