/** Whoever keeps an index up to its log: a worker, or slices of this thread where no worker starts. */
import { Worker } from 'node:worker_threads';
import type { Bureau } from '../bureau/open-bureau.ts';
import { storageError } from '../db/storage-error.ts';
import { follow } from './follow-log.ts';

export type Followed = { readonly folder: string; readonly key: Uint8Array };

/** `look`: the log may have grown. */
export type Searching = { readonly look: () => void; readonly close: () => void };

export type Follow = (bureau: Bureau) => Searching;

const sliceMs = 4;
const restMs = 20;
/** After the index was busy, or could not be written. */
const troubledMs = 2000;

/** When the next slice is due, or null where none is. Nobody may lose the record because its index cannot be written. */
const slice = ({ reader, search }: Bureau): number | null => {
  try {
    return follow(reader, search, sliceMs) > 0 ? restMs : null;
  } catch (error) {
    if (storageError(error) === null) throw error;
    return troubledMs;
  }
};

/** A few milliseconds at a time. */
const followHere = (bureau: Bureau): Searching => {
  let next: NodeJS.Timeout | null = null;
  const step = (): void => {
    const rest = slice(bureau);
    next = rest === null ? null : setTimeout(step, rest);
  };
  return {
    look: () => void (next ??= setTimeout(step, restMs)),
    close: () => void (next !== null && clearTimeout(next)),
  };
};

/** `script` is the worker's own bundle. */
export const followInWorker =
  (script: string, log: (line: string) => void): Follow =>
  (bureau) => {
    const followed: Followed = { folder: bureau.folder, key: Uint8Array.from(bureau.key()) };
    const worker = new Worker(script, { workerData: followed });
    followed.key.fill(0);
    worker.unref();
    let here: Searching | null = null;
    let isClosed = false;
    worker.on('error', (error) => {
      log(`search is followed without its worker: ${error instanceof Error ? error.name : 'unknown error'}`);
      if (isClosed) return;
      here = followHere(bureau);
      here.look();
    });
    return {
      look: () => (here === null ? worker.postMessage('look') : here.look()),
      close: () => {
        isClosed = true;
        here?.close();
        worker.postMessage('close');
      },
    };
  };
