/**
 * How long the rows of one slice may take, so that with their events and the commit it holds the store for about as long as it may: in the
 * share of the whole that rows took in the slices before. A machine with a slow disk writes fewer rows at once, and nobody waits longer for it.
 */
import { elapsedMs } from '../clock.ts';

export type Slice = {
  /** Asked after each row: whether it is time to commit. */
  readonly isOver: () => boolean;
  /** It was committed. */
  readonly committed: () => void;
};

/** The rows' share before anything was measured, and the least and most that one slice is believed. */
const [firstShare, leastShare, mostShare] = [0.5, 0.2, 0.8];

export type Pace = {
  readonly slice: () => Slice;
  /** How many rows the last full slice had; 0 before there was one. Fewer are better written with those that come after them. */
  readonly rows: () => number;
};

/** `heldMs`: how long the next slice may hold the store, in milliseconds. */
export const slicePace = (heldMs: () => number, now: () => number = elapsedMs): Pace => {
  let share = firstShare;
  let fullRows = 0;
  const slice = (): Slice => {
    let from: number | null = null;
    let full: number | null = null;
    let rows = 0;
    const mostMs = heldMs();
    return {
      // Counted from the first row on: the wait for another process before it holds nobody up.
      isOver: () => {
        const at = now();
        from ??= at;
        rows += 1;
        if (at - from <= mostMs * share) return false;
        full = at;
        return true;
      },
      // One that ended early, because somebody waits or the rows ran out, says nothing of what a full one takes.
      committed: () => {
        if (from === null || full === null) return;
        const was = (full - from) / (now() - from);
        share = (share + Math.min(mostShare, Math.max(leastShare, was))) / 2;
        fullRows = rows;
      },
    };
  };
  return { slice, rows: () => fullRows };
};
