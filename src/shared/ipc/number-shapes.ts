/** What is told of crimes that wait for their number, and of those that had it too late. */
import { z } from 'zod';
import { otherClocks } from '../rules/time/other-clock.ts';
import { Id } from './call.ts';
import { OverseenView } from './delay-shapes.ts';

const instant = z.string();

/** Recorded after this it wants a rationale; null where it wants none. */
const rationaleAfter = instant.nullable();

/** `late`: decided within its clock and recorded after it, with why and what the registrar found; null otherwise. */
export const recordedWhen = { rationaleAfter, late: z.strictObject({ clock: z.enum(otherClocks).nullable(), rationale: z.string().nullable(), overseen: OverseenView.nullable() }).nullable() };

/** The crime due first at the top. */
export const AwaitingNumber = z.strictObject({
  crimes: z.array(
    z.strictObject({
      crime: Id,
      incident: Id,
      ref: z.string(),
      code: z.string(),
      class: z.string(),
      title: z.string(),
      decidedAt: instant,
      decidedBy: Id,
      due: instant.nullable(),
      /** Which clock ends then, where it is not the 24 hours; without an end recording may still wait. */
      clock: z.enum(otherClocks).nullable(),
      rationaleAfter,
    }),
  ),
  next: z.string().nullable(),
  total: z.int(),
  /** How many incidents they are of. */
  incidents: z.int(),
  now: instant,
});
