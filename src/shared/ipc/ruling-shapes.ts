/** Rulings as screens read them, and a slice of what one would change. */
import { z } from 'zod';
import type { CameOut } from '../rules/replay/came-out.ts';
import { Ruled } from '../rulings/ruling.ts';
import { Id } from './call.ts';

/** More than one act should move, and few enough that the store is free again within moments. */
export const mostRecalled = 500;

/** What binds an incident, as it is cited beside what the rules say. `agreedBy`: who agreed for another force. */
export const BindingRuling = z.strictObject({ id: Id, ref: z.string(), at: z.string(), by: Id, ruled: Ruled, reasons: z.string().nullable(), agreedBy: z.string().nullable() });
export type BindingRuling = z.infer<typeof BindingRuling>;

export const RulingView = BindingRuling.extend({
  withdrawn: z.strictObject({ at: z.string(), by: Id, why: z.string().nullable() }).nullable(),
  incidentRef: z.string().nullable(),
});
export type RulingView = z.infer<typeof RulingView>;

/** Somebody who may rule on the principal crime in the registrar’s stead: since when, and by whose word. */
export const RulingDelegate = z.strictObject({ person: Id, at: z.string(), by: Id });
export type RulingDelegate = z.infer<typeof RulingDelegate>;

const outcome = z.custom<CameOut>((value) => typeof value === 'object');

/** `recallable`: not back in the queue already. */
export const FlippedDecision = z.strictObject({ decision: Id, incident: Id, ref: z.string(), by: Id, at: z.string(), was: outcome, now: outcome, recallable: z.boolean() });
export type FlippedDecision = z.infer<typeof FlippedDecision>;

export const RulingSlice = z.strictObject({
  read: z.int(),
  /** Decided as the ruling says where the rules left it open. */
  confirmed: z.int(),
  /** Without facts that read and leave nothing open. */
  untried: z.int(),
  flipped: z.array(FlippedDecision),
  next: z.string().nullable(),
  /** How many decisions stand; counted with the first slice only. */
  total: z.int().nullable(),
});
export type RulingSlice = z.infer<typeof RulingSlice>;
