/** A broken glass, as whoever judges it reads it. */
import { z } from 'zod';
import { glassFindings } from '../authority/glass.ts';
import { Id } from './call.ts';

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
