/** What is told of delays past 24 hours and of the registrar's oversight of them. */
import { z } from 'zod';
import { otherClocks } from '../rules/time/other-clock.ts';
import { delayKinds } from '../triage/delay.ts';
import { parkReasons } from '../triage/parking.ts';
import { Id } from './call.ts';

const instant = z.string();

/** Which delay is meant: a decision, a parking or a late recording, by its id. */
export const DelayMeant = z.strictObject({ of: z.enum(delayKinds), id: Id });

/** `note` null once it has been erased. */
export const OverseenView = z.strictObject({ at: instant, by: Id, accepted: z.boolean(), note: z.string().nullable() });
export type OverseenView = z.infer<typeof OverseenView>;

/** `by` null while recording may still wait. */
export const HeldClockView = z.strictObject({ from: z.enum(otherClocks), by: instant.nullable() });

export const DelayView = DelayMeant.extend({
  incident: Id,
  ref: z.string(),
  at: instant,
  by: Id,
  /** When it was recorded, or until when it was parked. */
  until: instant,
  /** When its clock ended; null where nobody can read when it was received. */
  due: instant.nullable(),
  /** Which clock that was, where it is not the 24 hours. */
  clock: z.enum(otherClocks).nullable(),
  pastClockMs: z.int().nullable(),
  /** What it was parked for; null of anything else. */
  parkedFor: z.enum(parkReasons).nullable(),
  /** Which crime was recorded late, as its class and title; null of anything else. */
  crime: z.string().nullable(),
  /** null once it has been erased. */
  rationale: z.string().nullable(),
  overseen: OverseenView.nullable(),
  /** Why the person asking may not oversee it, or null. */
  mayNot: z.string().nullable(),
});
export type DelayView = z.infer<typeof DelayView>;

/** `waiting`: those whose clock ended first at the top; `total`: how many wait; `overseen`: the latest first. */
export const Delays = z.strictObject({ waiting: z.array(DelayView), total: z.int(), overseen: z.array(DelayView) });
