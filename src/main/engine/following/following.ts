/** What follows a bureau's log: a worker, or slices of this thread where no worker starts. */
import { Worker } from 'node:worker_threads';
import type { Result } from '../../../shared/ipc/result.ts';
import type { Bureau } from '../bureau/open-bureau.ts';
import { followMatchKeys, type Matched } from '../db/follow-match-keys.ts';
import type { Turns } from '../db/turns.ts';
import { follow, followSlice } from '../search/follow-log.ts';

/** What the worker is begun with. */
export type Followed = { readonly folder: string; readonly key: Uint8Array; readonly turns: Turns | undefined };

/** `match` asks for one slice of match keys and is answered by how it went; the others are not answered. */
export type Asked = 'look' | 'match' | 'close';

export type Follower = {
  /** The log may have grown: what is searched is taken up. */
  readonly look: () => void;
  /** One slice of match keys, asked for when the one before is done. */
  readonly match: () => Promise<Result<Matched>>;
  readonly close: () => void;
};

export type Follow = (bureau: Bureau) => Follower;

// Whatever it throws is an answer: nobody waits for it on the stack.
export const matchHere = (bureau: Bureau): Promise<Result<Matched>> => new Promise((resolve) => resolve(followMatchKeys(bureau.runner)));

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown error');

const sliceMs = 4;
const restMs = 20;
/** A few milliseconds at a time. */
const followHere = (bureau: Bureau, log: (line: string) => void): Follower => {
  let next: NodeJS.Timeout | null = null;
  const step = (): void => {
    next = null;
    try {
      const rest = followSlice(bureau.search, () => follow(bureau.reader, bureau.search, sliceMs), restMs);
      next = rest === null ? null : setTimeout(step, rest);
    } catch (error) {
      log(`search is not followed: ${nameOf(error)}`);
    }
  };
  return {
    look: () => void (next ??= setTimeout(step, restMs)),
    match: () => matchHere(bureau),
    close: () => void (next !== null && clearTimeout(next)),
  };
};

/** `script` is the worker's own bundle. */
export const followInWorker =
  (script: string, log: (line: string) => void): Follow =>
  (bureau) => {
    const followed: Followed = { folder: bureau.folder, key: Uint8Array.from(bureau.key()), turns: bureau.runner.turns };
    const worker = new Worker(script, { workerData: followed });
    followed.key.fill(0);
    worker.unref();
    const ask = (asked: Asked): void => worker.postMessage(asked);
    let here: Follower | null = null;
    let isClosed = false;
    let matched: ((done: Result<Matched> | Promise<Result<Matched>>) => void) | null = null;
    worker.on('message', (done: Result<Matched>) => matched?.(done));
    worker.on('error', (error) => {
      log(`the log is followed without its worker: ${nameOf(error)}`);
      if (isClosed) return;
      here = followHere(bureau, log);
      here.look();
      matched?.(here.match());
    });
    return {
      look: () => (here === null ? ask('look') : here.look()),
      match: () =>
        here?.match() ??
        new Promise((resolve) => {
          matched = resolve;
          ask('match');
        }),
      close: () => {
        isClosed = true;
        here?.close();
        ask('close');
      },
    };
  };
