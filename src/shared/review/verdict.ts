/** A reviewer's verdict on a decision: agreed; returned with what was wrong; or put to the registrar. An amendment is a correction that names what was wrong. */
import { z } from 'zod';
import { prose } from '../domain/text.ts';
import { errorReasonIds } from './error-reasons.ts';

const decision = z.string().describe('The decision that was read');

/** What was wrong, by the list of reasons. */
export const Mistake = z.enum(errorReasonIds, { error: 'Choose what was wrong' });

export const Verdict = z.discriminatedUnion('verdict', [
  z.strictObject({ verdict: z.literal('agree'), decision, comment: z.string().trim().max(20_000).nullable().default(null) }),
  z.strictObject({ verdict: z.literal('return'), decision, mistake: Mistake, comment: prose('A comment for the assessor') }),
  z.strictObject({ verdict: z.literal('escalate'), decision, comment: prose('What the registrar is asked') }),
]);
export type Verdict = z.infer<typeof Verdict>;

export const verdicts = ['agree', 'amend', 'return', 'escalate'] as const;
export type VerdictGiven = (typeof verdicts)[number];

/** After "was". */
export const verdictWords: Readonly<Record<VerdictGiven, string>> = { agree: 'agreed', amend: 'amended', return: 'returned', escalate: 'put to the registrar' };
