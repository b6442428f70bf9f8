/**
 * What one person has begun and not saved: kept beside the record, under the bureau's key, and given back to nobody but them. It is
 * no part of the record and has no event; a decision takes its draft away.
 */
import { z } from 'zod';
import { call, Id } from './call.ts';

/** A draft as the page wrote it: the engine keeps it and does not read it. */
const Kept = z.string().min(2).max(2_000_000, { error: 'More was written than is kept of one draft, which is 2,000,000 characters' });

export const draftCalls = {
  /**
   * `about` is the incident, or `report` for the report being entered; null takes the draft away. `over`: when the copy was kept that it follows, or
   * null for none. What another window of theirs kept since is not written over (`stale`), nor taken away. Gives when it was kept.
   */
  'keep-draft': call({ about: Id, draft: Kept.nullable(), over: z.string().max(40).nullable().optional() }, z.strictObject({ at: z.string().nullable() })),
  /** The person's own, the latest first; of one thing alone where it is named. */
  'kept-drafts': call({ about: Id.optional() }, z.strictObject({ drafts: z.array(z.strictObject({ about: Id, draft: Kept, at: z.string() })) })),
} as const;
