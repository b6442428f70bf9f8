/** What is asked of broken glass: by whoever broke it, and by whoever judges it. */
import { z } from 'zod';
import { glassFindings } from '../authority/glass.ts';
import { call, Id } from './call.ts';

const instant = z.string();

/** One that is open to whoever asks. */
export const OwnGlass = z.strictObject({ id: Id, incident: Id, ref: z.string(), at: instant, until: instant });
export type OwnGlass = z.infer<typeof OwnGlass>;

/** `why` is null where its text was erased; `looks`: how often the incident was opened through it; `mayNot`: why whoever asks may not judge it now. */
export const GlassView = OwnGlass.extend({
  person: Id,
  why: z.string().nullable(),
  looks: z.int(),
  mayNot: z.string().nullable(),
  review: z.strictObject({ finding: z.enum(glassFindings), at: instant, by: Id, note: z.string().nullable() }).nullable(),
});
export type GlassView = z.infer<typeof GlassView>;

export const glassQueries = {
  /** What is open to whoever asks, now. */
  'own-glass': call({}, z.strictObject({ glass: z.array(OwnGlass) })),
  /** Those that wait to be judged first; `waiting`: how many they are. */
  'broken-glass': call({ limit: z.int().min(1).max(500) }, z.strictObject({ glass: z.array(GlassView), waiting: z.int() })),
} as const;
