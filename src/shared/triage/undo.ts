/** How long a decision may be undone by whoever made it: long enough to see the slip of a key, too short to think again. */
import { msBetween } from '../domain/instant.ts';

export const undoMs = 10_000;

/** A clock that was set back gives nobody longer. */
export const isUndoable = (decidedAt: string, now: string): boolean => {
  const ms = msBetween(decidedAt, now);
  return ms >= 0 && ms <= undoMs;
};
