/**
 * Re-derives the log from its events, sharing nothing with the writer but the hash: every event's bytes are canonical,
 * in sequence and of this log; every leaf and every root is computed anew and compared with the stored tree.
 */
import { canonicalJson, type CanonicalValue } from '../../../shared/trail/canonical-json.ts';
import { TrailEvent } from '../../../shared/trail/event.ts';
import { compactTree, leafHash } from '../../../shared/trail/merkle.ts';
import type { Clock } from '../clock.ts';
import { storageError } from '../db/storage-error.ts';
import type { Store } from '../db/store.ts';
import { sha256 } from './hash.ts';

export type Verification = { readonly at: string; readonly size: number; readonly holds: boolean; readonly firstBad: { readonly seq: number; readonly reason: string } | null };

const slice = 400;

const parsed = (bytes: string): unknown => {
  try {
    const value: unknown = JSON.parse(bytes);
    return canonicalJson(value as CanonicalValue) === bytes ? value : undefined;
  } catch {
    return undefined;
  }
};

const wrongWith = (bytes: string, seq: number, origin: string): string | null => {
  const value = parsed(bytes);
  if (value === undefined) return 'its bytes are not canonical';
  const event = TrailEvent.safeParse(value);
  if (!event.success) return 'it is not an event of a known kind';
  if (event.data.seq !== seq) return 'its sequence is out of order';
  return event.data.origin === origin ? null : 'it belongs to another log';
};

type Walk = { size: number; done: number };

/** Why the event after those done is wrong, or null where all hold. Gives way between slices, so that nobody waits. */
const firstWrong = async (store: Store, origin: string, walk: Walk): Promise<string | null> => {
  const tree = compactTree(sha256);
  walk.size = store.log.size();
  for (; walk.done < walk.size; await new Promise((resolve) => setImmediate(resolve))) {
    const events = store.log.after(walk.done, Math.min(slice, walk.size - walk.done));
    if (events.length === 0) return 'it is missing';
    for (const event of events) {
      if (event.seq !== walk.done + 1) return 'it is missing';
      const reason = wrongWith(event.bytes, event.seq, origin);
      if (reason) return reason;
      const leaf = leafHash(sha256, Buffer.from(event.bytes, 'utf8'));
      if (Buffer.compare(leaf, store.log.nodeAt(0, walk.done)) !== 0) return 'its hash is not the one in the tree';
      tree.add(leaf);
      walk.done += 1;
    }
  }
  const derived = Buffer.from(tree.root()).toString('hex');
  return derived === store.log.headAt(walk.size).root ? null : 'the tree over the events does not lead to the stored root';
};

/** Walks the whole log. A page or a node that cannot be read is a log that does not hold, not an error. */
export const verifyLog = async (store: Store, origin: string, clock: Clock): Promise<Verification> => {
  const walk: Walk = { size: 0, done: 0 };
  const reason = await firstWrong(store, origin, walk).catch((error: unknown) =>
    storageError(error) ? 'the store is damaged where it lies' : 'it, or its place in the tree, cannot be read',
  );
  const firstBad = reason === null ? null : { seq: Math.min(walk.done + 1, Math.max(1, walk.size)), reason };
  return { at: clock.now(), size: walk.size, holds: firstBad === null, firstBad };
};
