/** What is told of teams and of the work each person has: counts, times and references, and nothing of any report. */
import { z } from 'zod';
import { stuckActs, stuckReasons } from '../triage/stuck.ts';
import { states } from '../triage/status.ts';
import { Id } from './call.ts';

const instant = z.string();

export const Teams = z.strictObject({
  teams: z.array(z.strictObject({ id: Id, name: z.string() })),
  /** Both accounts of somebody who has two. */
  members: z.array(z.strictObject({ person: Id, team: Id })),
});
export type Teams = z.infer<typeof Teams>;

const load = {
  /** Open incidents they have now. */
  holds: z.int(),
  returned: z.int(),
  /** What they parked, and its time has not come. */
  parked: z.int(),
  today: z.int(),
  week: z.int(),
  /** The median of minutes from taking to deciding, of the last seven days. */
  minutes: z.strictObject({ value: z.number().nullable(), n: z.int() }),
};

/** Of what they have, the one whose 24 hours end first. */
const Oldest = z.strictObject({ incident: Id, ref: z.string(), due: instant }).nullable();

export const PersonLoad = z.strictObject({ person: Id, team: Id.nullable(), oldest: Oldest, ...load });
export type PersonLoad = z.infer<typeof PersonLoad>;

/** `team` null: those who belong to none. */
export const TeamLoad = z.strictObject({ team: Id.nullable(), people: z.int(), oldest: Oldest, ...load });
export type TeamLoad = z.infer<typeof TeamLoad>;

export const StuckRow = z.strictObject({
  incident: Id,
  ref: z.string(),
  state: z.enum(states),
  due: instant.nullable(),
  /** Who has it now, or nobody. */
  heldBy: Id.nullable(),
  because: z.array(z.enum(stuckReasons)),
  act: z.enum(stuckActs),
});
export type StuckRow = z.infer<typeof StuckRow>;

export const Workload = z.strictObject({
  people: z.array(PersonLoad),
  teams: z.array(TeamLoad),
  all: TeamLoad.omit({ team: true }),
  stuck: z.array(StuckRow),
  /** More are stuck than are shown. */
  more: z.boolean(),
  now: instant,
});
export type Workload = z.infer<typeof Workload>;
