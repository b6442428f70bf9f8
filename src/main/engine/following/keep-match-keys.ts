/** Has match keys made in the background while a bureau is open: a slice, a rest in which others have the store, and again until nothing waits. */
import type { Bureau } from '../bureau/open-bureau.ts';
import { isImporting } from '../transfer/running-imports.ts';
import type { Follower } from './following.ts';

export type Matching = {
  /** Something may have come in. */
  readonly wake: () => void;
};

/** Between two slices, in milliseconds: longer than a process that waits to write takes to look again. */
const restMs = 5;
/** After the store was busy, or could not be written. */
const troubledMs = 2000;
/** While a file is imported here: each would take the store from the other every few milliseconds, and what comes in waits for all before it in any case. */
const importingMs = 1000;

/** `caughtUp` is told when what came in can be found, `log` what nobody expected: no session ends for a key that could not be made. */
type Told = { readonly caughtUp: () => void; readonly log: (line: string) => void };

export const keepMatchKeys = ({ runner }: Pick<Bureau, 'runner'>, match: Follower['match'], { caughtUp, log }: Told): Matching => {
  let isUnderWay = false;
  let isWoken = false;
  let hasWritten = false;
  const later = (ms: number): void => {
    isUnderWay = true;
    setTimeout(() => void slice().catch(failed), ms).unref();
  };
  const failed = (error: unknown): void => {
    log(`match keys were not made: ${error instanceof Error ? error.name : 'unknown error'}`);
    later(troubledMs);
  };
  const slice = async (): Promise<void> => {
    if (!runner.db.open) return;
    if (isImporting()) return later(importingMs);
    isWoken = false;
    const done = await match();
    if (!runner.db.open) return;
    if (!done.ok) return later(troubledMs);
    hasWritten ||= done.value !== 'nothing';
    if (done.value === 'more' || isWoken) return later(restMs);
    isUnderWay = false;
    if (hasWritten) caughtUp();
    hasWritten = false;
  };
  return {
    wake: () => {
      isWoken = true;
      if (!isUnderWay) later(restMs);
    },
  };
};
