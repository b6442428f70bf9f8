/**
 * Re-derives the log from its events, sharing nothing with the writer but the hash: every event's bytes are canonical,
 * in sequence and of this log; every leaf and every root is computed anew and compared with the stored tree.
 */
import { canonicalJson, type CanonicalValue } from '../../../shared/trail/canonical-json.ts';
import { TrailEvent } from '../../../shared/trail/event.ts';
import { compactTree, leafHash } from '../../../shared/trail/merkle.ts';
import type { Clock } from '../clock.ts';
import type { Store } from '../db/store.ts';
import { sha256 } from './hash.ts';

export type Verification = { readonly at: string; readonly size: number; readonly holds: boolean; readonly firstBad: { readonly seq: number; readonly reason: string } | null };

const slice = 400;

const wrongWith = (bytes: string, seq: number, origin: string): string | null => {
  const value: unknown = JSON.parse(bytes);
  if (canonicalJson(value as CanonicalValue) !== bytes) return 'its bytes are not canonical';
  const event = TrailEvent.safeParse(value);
  if (!event.success) return 'it is not an event of a known kind';
  if (event.data.seq !== seq) return 'its sequence is out of order';
  return event.data.origin === origin ? null : 'it belongs to another log';
};

/** Walks the log in slices, giving way between them so that nobody waits. */
export const verifyLog = async (store: Store, origin: string, clock: Clock): Promise<Verification> => {
  const tree = compactTree(sha256);
  const { size, root } = store.log.head();
  const bad = (seq: number, reason: string): Verification => ({ at: clock.now(), size, holds: false, firstBad: { seq, reason } });
  for (let done = 0; done < size; ) {
    const events = store.log.after(done, Math.min(slice, size - done));
    if (events.length === 0) return bad(done + 1, 'it is missing');
    for (const event of events) {
      if (event.seq !== done + 1) return bad(done + 1, 'it is missing');
      const reason = wrongWith(event.bytes, event.seq, origin);
      if (reason) return bad(event.seq, reason);
      const leaf = leafHash(sha256, Buffer.from(event.bytes, 'utf8'));
      if (Buffer.compare(leaf, store.log.nodeAt(0, done)) !== 0) return bad(event.seq, 'its hash is not the one in the tree');
      tree.add(leaf);
      done += 1;
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
  const derived = Buffer.from(tree.root()).toString('hex');
  return derived === root ? { at: clock.now(), size, holds: true, firstBad: null } : bad(size, 'the tree does not lead to the stored root');
};
