/** Free text as people type it: trimmed, bounded, never blank. The page holds its fields to the same bounds, and says so in the same words. */
import { z } from 'zod';

export const longestLine = 300;
export const longestProse = 20_000;
export const longestSecret = 1024;

/** Said of a field by its label, and of what is sent by its name. */
export const tooLong = (what: string, most: number): string => `${what} is longer than ${most.toLocaleString('en-GB')} characters`;

const tooShort = (what: string, least: number): string => `${what} is too short: at least ${least} characters`;

/** A sentence or more. `least` counts characters after trimming; nothing at all is told apart from too little. */
export const prose = (what: string, least = 5) =>
  z
    .string({ error: `${what} is needed` })
    .trim()
    .min(1, { error: `${what} is needed`, abort: true })
    .min(least, { error: tooShort(what, least) })
    .max(longestProse, { error: tooLong(what, longestProse) });

/** One line: a name, a reference, a place. */
export const line = (what: string) =>
  z
    .string({ error: `${what} is needed` })
    .trim()
    .min(1, { error: `${what} is needed` })
    .max(longestLine, { error: tooLong(what, longestLine) });
