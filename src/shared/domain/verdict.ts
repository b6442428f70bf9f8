/** A supervisor's verdict on a decision: agreed, or returned with a comment. */
import { z } from 'zod';
import { prose } from './text.ts';

export const Verdict = z.discriminatedUnion('verdict', [
  z.strictObject({ verdict: z.literal('agree'), decision: z.string().describe('The decision that was read'), comment: z.string().trim().max(20_000).nullable().default(null) }),
  z.strictObject({ verdict: z.literal('return'), decision: z.string().describe('The decision that was read'), comment: prose('A comment for the assessor') }),
]);
export type Verdict = z.infer<typeof Verdict>;
