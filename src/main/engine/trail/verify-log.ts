/**
 * Re-derives a log from its events, sharing nothing with the writer but the hash: every event's bytes are canonical,
 * in sequence and of this log, and so is what it is looked for by; every node of the tree is computed anew and compared with the one stored, and there are none besides.
 */
import type { z } from 'zod';
import { canonicalJson, type CanonicalValue } from '../../../shared/trail/canonical-json.ts';
import { incidentOf, TrailEvent } from '../../../shared/trail/event.ts';
import { compactTree, leafHash } from '../../../shared/trail/merkle.ts';
import type { Clock } from '../clock.ts';
import { storageError } from '../db/storage-error.ts';
import type { Store } from '../db/store.ts';
import { sha256 } from './hash.ts';
import type { StoredRow } from './log.ts';

export type Verification = { readonly at: string; readonly size: number; readonly holds: boolean; readonly firstBad: { readonly seq: number; readonly reason: string } | null };

type Named = { readonly seq: number; readonly origin: string; readonly kind: string; readonly at: string; readonly actor: string; readonly data: object };

/** What is verified: a log, what its events are, and whatever else somebody wants of each or of the root after it. */
export type Verifying<E extends Named> = {
  readonly log: Store['log'];
  readonly shape: z.ZodType<E>;
  readonly origin: string;
  readonly each?: (event: E) => void;
  /** The root the log is known to have had at a size. */
  readonly rootAt?: (size: number) => string | undefined;
};

const slice = 400;

const parsed = (bytes: string): unknown => {
  try {
    const value: unknown = JSON.parse(bytes);
    return canonicalJson(value as CanonicalValue) === bytes ? value : undefined;
  } catch {
    return undefined;
  }
};

type Read<E> = { readonly event: E } | { readonly wrong: string };

const isFoundAs = ({ kind, at, actor, incident }: StoredRow, event: Named): boolean => kind === event.kind && at === event.at && actor === event.actor && incident === incidentOf(event);

const readEvent = <E extends Named>({ shape, origin }: Verifying<E>, row: StoredRow): Read<E> => {
  const { bytes, seq } = row;
  const value = parsed(bytes);
  if (value === undefined) return { wrong: 'its bytes are not canonical' };
  const event = shape.safeParse(value);
  if (!event.success) return { wrong: 'it is not an event of a known kind' };
  if (event.data.seq !== seq) return { wrong: 'its sequence is out of order' };
  if (event.data.origin !== origin) return { wrong: 'it belongs to another log' };
  return isFoundAs(row, event.data) ? { event: event.data } : { wrong: 'it is looked for by another kind, time, actor or incident than it says' };
};

type Walk = { size: number; done: number };

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** Why the event after those done is wrong, or null where all hold. Gives way between slices, so that nobody waits. */
const firstWrong = async <E extends Named>(verifying: Verifying<E>, walk: Walk): Promise<string | null> => {
  const { log, each, rootAt } = verifying;
  const tree = compactTree(sha256);
  walk.size = log.size();
  for (; walk.done < walk.size; await new Promise((resolve) => setImmediate(resolve))) {
    const events = log.rowsAfter(walk.done, Math.min(slice, walk.size - walk.done));
    if (events.length === 0) return 'it is missing';
    for (const row of events) {
      const { seq, bytes } = row;
      if (seq !== walk.done + 1) return 'it is missing';
      const read = readEvent(verifying, row);
      if ('wrong' in read) return read.wrong;
      const leaf = leafHash(sha256, Buffer.from(bytes, 'utf8'));
      const other = tree.add(leaf).find(({ level, index, hash }) => Buffer.compare(hash, log.nodeAt(level, index)) !== 0);
      if (other) return other.level === 0 ? 'its hash is not the one in the tree' : 'the tree over the events up to it is not the one stored';
      const known = rootAt?.(seq);
      if (known !== undefined && known !== hex(tree.root())) return 'the events up to it are not those that were noted';
      each?.(read.event);
      walk.done += 1;
    }
  }
  return log.hasNodesBesides() ? 'the tree holds more than the events up to it make' : null;
};

/** Walks a whole log. A page or a node that cannot be read is a log that does not hold, not an error. */
export const verifyEvents = async <E extends Named>(verifying: Verifying<E>, clock: Clock): Promise<Verification> => {
  const walk: Walk = { size: 0, done: 0 };
  const reason = await firstWrong(verifying, walk).catch((error: unknown) =>
    storageError(error) ? 'the store is damaged where it lies' : 'it, or its place in the tree, cannot be read',
  );
  const firstBad = reason === null ? null : { seq: Math.min(walk.done + 1, Math.max(1, walk.size)), reason };
  return { at: clock.now(), size: walk.size, holds: firstBad === null, firstBad };
};

/** The bureau's own log. */
export const verifyLog = (store: Store, origin: string, clock: Clock): Promise<Verification> => verifyEvents({ log: store.log, shape: TrailEvent, origin }, clock);
