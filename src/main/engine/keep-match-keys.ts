/** Follows the log in the background while a bureau is open: a slice, a rest in which others have the store, and again until nothing waits. */
import type { Bureau } from './bureau/open-bureau.ts';
import { isImporting } from './transfer/running-imports.ts';
import { followMatchKeys } from './db/follow-match-keys.ts';

export type Following = {
  /** Something may have come in. */
  readonly wake: () => void;
};

/** Between two slices, in milliseconds: as long as a slice takes, so that half the time is everybody else's. */
const restMs = 8;
/** After the store was busy, or could not be written. */
const troubledMs = 2000;
/** While a file is imported here: each would take the store from the other every few milliseconds, and what comes in waits for all before it in any case. */
const importingMs = 1000;

/** `caughtUp` is told when what came in can be found. */
export const keepMatchKeys = (bureau: Bureau, caughtUp: () => void): Following => {
  let waiting: NodeJS.Timeout | null = null;
  let hasWritten = false;
  const later = (ms: number): void => {
    waiting = setTimeout(slice, ms);
    waiting.unref();
  };
  const slice = (): void => {
    waiting = null;
    if (!bureau.runner.db.open) return;
    if (isImporting()) return later(importingMs);
    const done = followMatchKeys(bureau.runner);
    if (!done.ok) return later(troubledMs);
    hasWritten ||= done.value !== 'nothing';
    if (done.value === 'more') return later(restMs);
    if (hasWritten) caughtUp();
    hasWritten = false;
  };
  return {
    wake: () => {
      if (waiting === null) later(restMs);
    },
  };
};
