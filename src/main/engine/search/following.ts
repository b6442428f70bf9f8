/** Whoever keeps an index up to its log: a worker, or slices of this thread where no worker starts. */
import { Worker } from 'node:worker_threads';
import type { Bureau } from '../bureau/open-bureau.ts';
import { follow, followSlice } from './follow-log.ts';

export type Followed = { readonly folder: string; readonly key: Uint8Array };

/** `look`: the log may have grown. */
export type Searching = { readonly look: () => void; readonly close: () => void };

export type Follow = (bureau: Bureau) => Searching;

const sliceMs = 4;
const restMs = 20;
/** A few milliseconds at a time. */
const followHere = (bureau: Bureau): Searching => {
  let next: NodeJS.Timeout | null = null;
  const step = (): void => {
    const rest = followSlice(() => follow(bureau.reader, bureau.search, sliceMs), restMs);
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
