/** Follows one bureau's log into its index, on a thread of its own: whoever asks the engine meanwhile waits for none of it. */
import { parentPort, workerData } from 'node:worker_threads';
import { storePath } from '../bureau/folder.ts';
import { connect } from '../db/connection.ts';
import { openReader } from '../bureau/open-reader.ts';
import type { Followed } from './following.ts';
import { follow } from './follow-log.ts';
import { openIndex } from './open-index.ts';

/** How long the index is written at once, in milliseconds; only others that follow the same log wait for it. */
const atOnceMs = 200;

const { folder, key } = workerData as Followed;
const reader = openReader(connect(storePath(folder), key, 'read'));
const index = openIndex(folder, () => key);
index.open();
key.fill(0);

let next: NodeJS.Timeout | null = null;

const step = (): void => {
  next = follow(reader, index, atOnceMs) > 0 ? setTimeout(step, 1) : null;
};

parentPort?.on('message', (message: 'look' | 'close') => {
  if (message === 'look') next ??= setTimeout(step, 1);
  else {
    if (next !== null) clearTimeout(next);
    index.close();
    reader.db.close();
    parentPort?.close();
  }
});
