/** Looks, as whoever answers for them reads them. */
import { z } from 'zod';
import { lookKinds, lookReasons, type LookKind } from '../trail/look.ts';
import { Id } from './call.ts';

const instant = z.string();

/** One entry of the log of looks. `list`: the question whose answer was shown; `incidents`: how many stood in it. */
export const LookView = z.strictObject({
  seq: z.int(),
  kind: z.enum(lookKinds as [LookKind, ...LookKind[]]),
  at: instant,
  by: Id,
  list: z.string().nullable(),
  reason: z.enum(lookReasons).nullable(),
  incidents: z.int(),
});
export type LookView = z.infer<typeof LookView>;

/** An export of the decision log; whether a file came of it, the trail says. */
export const ExportBegun = z.strictObject({ at: instant, by: Id });
export type ExportBegun = z.infer<typeof ExportBegun>;
