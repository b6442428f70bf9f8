/** Auditable. */
import { yes } from '../ask.ts';
import { crr } from '../cite.ts';
import { when } from '../rule.ts';
import { not } from '../truth.ts';
import type { ReclassificationRule } from './reclassification-case.ts';

export const justificationInTheCrimeRecord: ReclassificationRule = {
  id: 'justification-in-the-crime-record',
  sentence: 'A reclassification without its justification in the crime record is not made.',
  cites: [crr('13')],
  apply: ({ change }) => when(not(yes(change, 'justified')), false, 'The record does not justify it.'),
};
