/**
 * How long a slice of an import may hold the store: long where nobody else has written for a while, since longer slices write fewer pages; short once
 * somebody has. Others are heard by the numbers that their events took between two slices.
 */
import { elapsedMs } from '../clock.ts';
import type { LastEvent } from '../trail/log.ts';

/** Whoever writes beside it finds the store held for less than 25 ms; the first to come, once, for less than 100, which nobody feels. */
const [besideMs, aloneMs] = [22, 90];

/** How long nobody may have written for a slice to be a long one, in milliseconds: somebody deciding writes more often. */
const quietMs = 120_000;

export const othersHeard = (now: () => number = elapsedMs) => {
  let ownLast: number | null = null;
  let heardAt = Number.NEGATIVE_INFINITY;
  return {
    committed: (last: LastEvent, added: number): void => {
      if (ownLast !== null && last.size - added !== ownLast) heardAt = now();
      ownLast = last.size;
    },
    heldMs: (): number => (now() - heardAt < quietMs ? besideMs : aloneMs),
  };
};
