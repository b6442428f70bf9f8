/**
 * Follows one bureau's log into its index, on a thread of its own: whoever asks the engine meanwhile waits for none of it. It also moves
 * what was committed from the journal into the store, so that no decision has to.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { storePath } from '../bureau/folder.ts';
import { connect } from '../db/connection.ts';
import { elapsedMs } from '../clock.ts';
import { openReader } from '../bureau/open-reader.ts';
import type { Followed } from './following.ts';
import { follow, followSlice } from './follow-log.ts';
import { openIndex } from './open-index.ts';

/** How long the index is written at once, in milliseconds; only others that follow the same log wait for it. */
const atOnceMs = 200;

const { folder, key } = workerData as Followed;
const reader = openReader(connect(storePath(folder), key, 'read'));
const index = openIndex(folder, () => key);
index.open();

/** So many events are worth moving, and no sooner than this after the last: each time the disk is waited for twice. */
const worthMoving = 50;
const restMs = 500;
const store = connect(storePath(folder), key, 'write');
key.fill(0);
let moved = { size: reader.store.log.size(), at: elapsedMs() };

const moveJournal = (): void => {
  const size = reader.store.log.size();
  if (size - moved.size < worthMoving || elapsedMs() - moved.at < restMs) return;
  // What others still read stays where it is; nobody waits.
  store.pragma('wal_checkpoint(PASSIVE)');
  moved = { size, at: elapsedMs() };
};

let next: NodeJS.Timeout | null = null;

const step = (): void => {
  const rest = followSlice(() => {
    moveJournal();
    return follow(reader, index, atOnceMs);
  }, 1);
  next = rest === null ? null : setTimeout(step, rest);
};

parentPort?.on('message', (message: 'look' | 'close') => {
  if (message === 'look') next ??= setTimeout(step, 1);
  else {
    if (next !== null) clearTimeout(next);
    index.close();
    reader.db.close();
    store.close();
    parentPort?.close();
  }
});
