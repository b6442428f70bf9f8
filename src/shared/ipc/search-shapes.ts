/** What a search answers: incidents, where each was found, and what was not understood. Places to mark are numbers, never markup. */
import { z } from 'zod';
import { parts } from '../search/found-in-version.ts';
import { states } from '../triage/status.ts';
import { Id } from './call.ts';

const Found = z.strictObject({ part: z.enum(parts), text: z.string(), marks: z.array(z.strictObject({ from: z.int(), to: z.int() })) });

export const SearchRow = z.strictObject({
  incident: Id,
  ref: z.string(),
  sourceReference: z.string().nullable(),
  receivedAt: z.string().nullable(),
  precision: z.enum(['minute', 'day', 'month', 'unreadable']),
  openingCode: z.string().nullable(),
  state: z.enum(states),
  /** The version that says it, where none later does. */
  earlier: z.int().nullable(),
  found: z.array(Found),
});
export type SearchRow = z.infer<typeof SearchRow>;

export const SearchAnswer = z.strictObject({
  rows: z.array(SearchRow),
  /** Where the next page begins; also where this one stopped because it had looked at enough. */
  next: z.int().nullable(),
  /** How many matches were looked at where that was all one page may look at, otherwise null. */
  lookedAt: z.int().nullable(),
  /** What was not understood or not looked for, in sentences. */
  notes: z.array(z.string()),
  /** What the filter that is being typed may go on to. */
  offers: z.array(z.string()),
  /** Entries of the log whose texts cannot be found yet. */
  behind: z.int(),
});
export type SearchAnswer = z.infer<typeof SearchAnswer>;
