/**
 * Follows one bureau's log into its index and its match keys, on a thread of its own: whoever asks the engine meanwhile waits for none of it. It
 * also moves what was committed from the journal into the store, so that no decision has to.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { storePath } from '../bureau/folder.ts';
import { openReader } from '../bureau/open-reader.ts';
import { elapsedMs } from '../clock.ts';
import { connect, lookEveryMs } from '../db/connection.ts';
import { besideOthers, followMatchKeys } from '../db/follow-match-keys.ts';
import { openStore } from '../db/store.ts';
import { giveWay, isWanted, newTurns } from '../db/turns.ts';
import { follow, followSlice } from '../search/follow-log.ts';
import { openIndex } from '../search/open-index.ts';
import type { Asked, Followed } from './following.ts';

/** How long the index is written at once, in milliseconds; only others that follow the same log wait for it. */
const atOnceMs = 200;

const { folder, key, turns = newTurns() } = workerData as Followed;
const reader = openReader(connect(storePath(folder), key, 'read'));
/** The key stays until this is closed: an index that is found damaged is begun anew under it. */
const index = openIndex(folder, () => key);
index.open();

/** So many events are worth moving, and no sooner than this after the last: each time the disk is waited for twice. */
const worthMoving = 50;
const restMs = 500;
const db = connect(storePath(folder), key, 'write');
db.pragma(`busy_timeout = ${lookEveryMs}`);
const store = openStore(db);
let moved = { size: reader.store.log.size(), at: elapsedMs() };

const moveJournal = (): void => {
  const size = reader.store.log.size();
  if (size - moved.size < worthMoving || elapsedMs() - moved.at < restMs) return;
  // What others still read stays where it is; nobody waits.
  db.pragma('wal_checkpoint(PASSIVE)');
  moved = { size, at: elapsedMs() };
};

let next: NodeJS.Timeout | null = null;

const step = (): void => {
  const rest = followSlice(index, () => {
    moveJournal();
    return follow(reader, index, atOnceMs);
  }, 1);
  next = rest === null ? null : setTimeout(step, rest);
};

/** Whoever decides goes first: it waits for the incident in hand and the commit. */
const match = () => {
  giveWay(turns);
  return followMatchKeys({ db, store, turns: undefined, committed: () => undefined }, { ...besideOthers, isWanted: () => isWanted(turns) });
};

const heard: Readonly<Record<Asked, () => void>> = {
  look: () => void (next ??= setTimeout(step, 1)),
  match: () => parentPort?.postMessage(match()),
  close: () => {
    if (next !== null) clearTimeout(next);
    index.close();
    reader.db.close();
    db.close();
    key.fill(0);
    parentPort?.close();
  },
};
parentPort?.on('message', (asked: Asked) => heard[asked]());
