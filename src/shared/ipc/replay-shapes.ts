/** A slice of past decisions tried again under the rules as they stand in the book today. */
import { z } from 'zod';
import { isLocalDate } from '../domain/local-date.ts';
import type { CameOut } from '../rules/replay/came-out.ts';
import { whyNots } from '../rules/replay/replay-decision.ts';
import type { Flip } from '../rules/replay/rules-that-flip.ts';
import { Id } from './call.ts';

export const Day = z.string().refine(isLocalDate, { error: 'a date, such as 2026-04-01' });

const outcome = z.custom<CameOut>((value) => typeof value === 'object');

/** `current` is whether it is the incident's decision still, or has been decided anew since. */
const named = { ref: z.string(), incident: Id, decision: Id, current: z.boolean() };

export const ReplayDifference = z.strictObject({
  ...named,
  by: Id,
  at: z.string(),
  /** The offence list it is tried under: the one in force on the day of the decision. */
  edition: z.string(),
  was: outcome,
  /** What the rules found then, where that was kept. */
  then: outcome.nullable(),
  is: outcome,
  rules: z.array(z.custom<Flip>((value) => typeof value === 'object')),
});
export type ReplayDifference = z.infer<typeof ReplayDifference>;

export const NotReplayable = z.strictObject({ ...named, because: z.enum(whyNots), why: z.string() });
export type NotReplayable = z.infer<typeof NotReplayable>;

export const ReplaySlice = z.strictObject({
  read: z.int(),
  same: z.int(),
  different: z.array(ReplayDifference),
  /** Of how many no facts were told, where those are counted and not named. */
  without: z.int(),
  notReplayable: z.array(NotReplayable),
  /** Where the next slice begins; null at the end. */
  next: z.string().nullable(),
  /** How many decisions there are between the two days; counted with the first slice only. */
  total: z.int().nullable(),
});
export type ReplaySlice = z.infer<typeof ReplaySlice>;
