/** Moments and durations as plain text and numbers: the forms that cross every boundary. */
import { z } from 'zod';

/** A moment in UTC with milliseconds, `2026-04-12T05:12:00.000Z`. Sorting the text sorts the moments. */
export type Instant = string & { readonly __instant: true };

const pattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

export const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;

export const isInstant = (text: string): text is Instant =>
  pattern.test(text) && new Date(Date.parse(text)).toISOString() === text;

/** Accepts any ISO 8601 date-time with a zone and gives the one form we keep. */
export const InstantText = z
  .string()
  .refine((text) => /(?:Z|[+-]\d{2}:\d{2})$/.test(text) && !Number.isNaN(Date.parse(text)), {
    // A page keeps no moment until it can read one; any other text was written by whoever writes files.
    error: ({ input }) => (input === '' ? 'A date and time is needed, such as 12/04/2026 06:12' : 'a date and time with its zone, such as 2026-04-12T06:12:00+01:00'),
    // What is not a moment cannot be written as one.
    abort: true,
  })
  .overwrite((text) => new Date(Date.parse(text)).toISOString())
  .describe('ISO 8601 date and time with zone, for example 2026-04-12T05:12:00.000Z');

export const instantFromMs = (ms: number): Instant => new Date(ms).toISOString() as Instant;

export const msOf = (at: string): number => Date.parse(at);

export const plusMs = (at: string, ms: number): Instant => instantFromMs(msOf(at) + ms);

export const msBetween = (from: string, to: string): number => msOf(to) - msOf(from);
