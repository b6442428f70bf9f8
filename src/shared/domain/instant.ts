/** Moments and durations as plain text and numbers: the forms that cross every boundary. */
import { z } from 'zod';
import { isCalendarDay } from './calendar-day.ts';

/** A moment in UTC with milliseconds, `2026-04-12T05:12:00.000Z`. Sorting the text sorts the moments. */
export type Instant = string & { readonly __instant: true };

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;

/** `Date` reads much else, and 12/04/2026 as 4 December. */
const isIso = (text: string): boolean => /^.{10}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/.test(text) && isCalendarDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text));

/** Accepts any ISO 8601 date-time with a zone and gives the one form we keep. */
export const InstantText = z
  .string()
  .refine(isIso, {
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
