/**
 * Moves what an import commits from the journal into the store, on a thread of its own: left to the commit that fills the journal, it took
 * a quarter of what a row costs. Nothing waits for it, and what it does not come to is moved by whoever commits, as ever.
 */
import { Worker } from 'node:worker_threads';
import { storePath } from '../bureau/folder.ts';
import { connect } from '../db/connection.ts';

export type Journal = { readonly folder: string; readonly key: Uint8Array };

/** Moved seldom, a page that is written again and again is moved once; moved often, little is left to whoever fills the journal. */
const everyMs = 300;

/** On the thread that moves it. */
export const moveJournal = ({ folder, key }: Journal): void => {
  const db = connect(storePath(folder), key, 'write');
  key.fill(0);
  setInterval(() => db.pragma('wal_checkpoint(PASSIVE)'), everyMs);
};

/** `script` is of the thread; gives what ends it. */
export const movedBeside = (script: URL, { folder, key }: Journal): (() => Promise<unknown>) => {
  const own = Uint8Array.from(key);
  const thread = new Worker(script, { workerData: { work: 'move', folder, key: own } });
  own.fill(0);
  // Without it the import takes longer, and that is all.
  thread.on('error', () => undefined);
  return () => thread.terminate();
};
