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

/** As a review is shown: an amendment that a designated decision maker decides on has changed nothing while it waits, nor once it was refused. */
export const verdictsShown = [...verdicts, 'amend-asked', 'amend-refused'] as const;
export type VerdictShown = (typeof verdictsShown)[number];

/** After "was", or before "by". */
export const verdictWords: Readonly<Record<VerdictShown, string>> = {
  agree: 'agreed',
  amend: 'amended',
  'amend-asked': 'amendment asked for',
  'amend-refused': 'amendment asked for (refused since)',
  return: 'returned',
  escalate: 'put to the registrar',
};
