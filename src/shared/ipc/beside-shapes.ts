/** What is shown beside an incident: others that may belong to it, and those that somebody linked with it. */
import { z } from 'zod';
import { linkReasons } from '../matching/reason.ts';
import { surenesses } from '../matching/same-person.ts';
import { states } from '../triage/status.ts';
import { Id } from './call.ts';

const instant = z.string();

/** How an incident was decided, as codes; null while it is not. */
const DecidedAs = z.strictObject({ answers: z.array(z.string()), classes: z.array(z.string()) });

/** An incident as the others are listed: nothing of its text. */
const seen = {
  incident: Id,
  ref: z.string(),
  state: z.enum(states),
  receivedAt: instant.nullable(),
  precision: z.enum(['minute', 'day', 'month', 'unreadable']),
  openingCode: z.string().nullable(),
  decided: DecidedAs.nullable(),
};

export const SeenIncident = z.strictObject(seen);
export type SeenIncident = z.infer<typeof SeenIncident>;

/** A link that holds, with both its ends as they are listed. */
export const LinkView = z.strictObject({
  link: Id,
  between: z.tuple([SeenIncident, SeenIncident]),
  reason: z.enum(linkReasons),
  at: instant,
  by: Id,
  note: z.string().nullable(),
});
export type LinkView = z.infer<typeof LinkView>;

export const BesideRow = z.strictObject({
  ...seen,
  sure: z.enum(surenesses),
  /** The surest first, each one sentence. */
  why: z.array(z.strictObject({ sure: z.enum(surenesses), says: z.string() })),
  isSameVictim: z.boolean(),
  isSameTwo: z.boolean(),
  /** What a link with it is suggested for. */
  reason: z.enum(linkReasons),
});
export type BesideRow = z.infer<typeof BesideRow>;

export const BesideIncident = z.strictObject({
  /** The newest first. */
  rows: z.array(BesideRow),
  /** How many more share a key and were not read. */
  unread: z.int(),
  /** Keys of so many incidents that they say nothing, as sentences. */
  unused: z.array(z.string()),
  /** What the ones between the same two people may be together. */
  course: z.string().nullable(),
  repeatVictim: z.string().nullable(),
  /** Events whose incidents cannot be found yet. */
  behind: z.int(),
});
export type BesideIncident = z.infer<typeof BesideIncident>;
