/** Free text as people type it: trimmed, bounded, never blank. */
import { z } from 'zod';

/** A sentence or more. `least` counts characters after trimming. */
export const prose = (what: string, least = 5) =>
  z
    .string({ error: `${what} is needed` })
    .trim()
    .min(least, { error: `${what} is needed` })
    .max(20_000, { error: `${what} is longer than 20,000 characters` });

/** One line: a name, a reference, a place. */
export const line = (what: string) =>
  z
    .string({ error: `${what} is needed` })
    .trim()
    .min(1, { error: `${what} is needed` })
    .max(300, { error: `${what} is longer than 300 characters` });
