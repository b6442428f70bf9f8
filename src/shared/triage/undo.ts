/** How long a decision may be undone by whoever made it: long enough to see the slip of a key, too short to think again. */
import { msBetween } from '../domain/instant.ts';

export const undoMs = 10_000;

export const isUndoable = (decidedAt: string, now: string): boolean => msBetween(decidedAt, now) <= undoMs;
