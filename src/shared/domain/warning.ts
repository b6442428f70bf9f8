/** What a decision is saved over only with a reason. Each keeps its own, so that a reader sees what was answered by what. */
import { z } from 'zod';
import { prose } from './text.ts';

export const warningIds = [
  'other-than-the-facts',
  'more-than-one-crime',
  'third-party',
  'reporter-in-doubt',
  'no-domestic-abuse-flag',
  'victim-without-an-answer',
  'nothing-beside-slavery',
  'referral-without-slavery',
  'rape-in-the-words',
  'death-in-the-words',
  'added-to-an-open-crime',
  'breach-not-recorded',
  'before-reasons-were-apart',
] as const;
export const WarningId = z.enum(warningIds);
export type WarningId = z.infer<typeof WarningId>;

/** As a heading over its reason. */
export const warningNames: Readonly<Record<WarningId, string>> = {
  'other-than-the-facts': 'Other crimes than the rules find',
  'more-than-one-crime': 'More than one crime between the same two',
  'third-party': 'Reported by a third party',
  'reporter-in-doubt': 'Not recorded on a professional’s, parent’s or carer’s report',
  'no-domestic-abuse-flag': 'No domestic abuse flag',
  'victim-without-an-answer': 'A victim without an allegation',
  'nothing-beside-slavery': 'Modern slavery alone',
  'referral-without-slavery': 'A referral without modern slavery',
  'rape-in-the-words': 'Rape in the words of the report',
  'death-in-the-words': 'A death without N300',
  'added-to-an-open-crime': 'Conduct reported before',
  'breach-not-recorded': 'A breach that is not recorded',
  'before-reasons-were-apart': 'One reason for all',
};

/** By warning. A reason nothing asks for is kept as it was handed in, and stops nothing. */
export const Reasons = z.partialRecord(WarningId, prose('The reason'));
export type Reasons = z.infer<typeof Reasons>;
