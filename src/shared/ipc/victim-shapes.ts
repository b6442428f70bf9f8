/** What a screen is told of victims: their tasks, what was entered of them, and what the force has set. */
import { z } from 'zod';
import { Assessment } from '../victims/assessment.ts';
import { VictimService } from '../victims/contact.ts';
import { Id } from './call.ts';

const instant = z.string();
const kind = z.enum(['tell', 'refer', 'safeguard']);
const about = z.enum(['recorded', 'not-recorded', 'victim']);

/** A task that is open. Rows carry no name: it is read in the incident. */
export const VictimTask = z.strictObject({
  victim: Id,
  kind,
  about,
  /** Of which answer telling is owed. */
  decision: Id.nullable(),
  allegation: z.int(),
  incident: Id,
  ref: z.string(),
  since: instant,
  due: instant,
  tries: z.int(),
  enhanced: z.boolean(),
});
export type VictimTask = z.infer<typeof VictimTask>;

/** `late`: how many of all are past their day. */
export const VictimTasks = z.strictObject({ tasks: z.array(VictimTask), next: z.string().nullable(), total: z.int(), late: z.int(), now: instant });

export const VictimEntry = z.strictObject({
  id: z.string(),
  kind: z.enum(['assessed', 'contacted', 'referred', 'told']),
  at: instant,
  by: z.string(),
  /** What was answered, by its codes. */
  codes: z.record(z.string(), z.unknown()),
  words: z.string().nullable(),
});
export type VictimEntry = z.infer<typeof VictimEntry>;

export const VictimView = z.strictObject({
  id: Id,
  name: z.string().nullable(),
  tasks: z.array(
    z.strictObject({ kind, about, decision: Id.nullable(), allegation: z.int(), since: instant, due: instant, tries: z.int(), doneAt: instant.nullable(), outcome: z.string().nullable() }),
  ),
  /** The latest. */
  assessment: Assessment.nullable(),
  /** Oldest first. */
  entries: z.array(VictimEntry),
});
export type VictimView = z.infer<typeof VictimView>;

const Policy = z.strictObject({ from: z.string().nullable(), referral: z.int(), telling: z.int(), enhanced: z.int() });

export const VictimSettings = z.strictObject({
  /** What holds today; `from` null where nobody has set one. */
  policy: Policy,
  /** Every policy set, in that order. */
  policies: z.array(Policy.extend({ at: instant, by: z.string() })),
  service: VictimService.nullable(),
  holidays: z.strictObject({ area: z.string(), source: z.string(), until: z.string(), hasEnded: z.boolean() }),
});
export type VictimSettings = z.infer<typeof VictimSettings>;

export const IncidentVictims = z.strictObject({ victims: z.array(VictimView), settings: VictimSettings });
export type IncidentVictims = z.infer<typeof IncidentVictims>;
