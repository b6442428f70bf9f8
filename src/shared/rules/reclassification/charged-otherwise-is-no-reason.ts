/** The class follows what was known when it was recorded; what a suspect is charged with may differ. */
import { is } from '../ask.ts';
import { crr } from '../cite.ts';
import { when } from '../rule.ts';
import type { ReclassificationRule } from './reclassification-case.ts';

export const chargedOtherwiseIsNoReason: ReclassificationRule = {
  id: 'charged-otherwise-is-no-reason',
  sentence: 'That a suspect is charged or dealt with for another offence is no reason to reclassify.',
  cites: [crr('13')],
  apply: ({ change }) => when(is(change, 'reason', 'charged-with-another-offence'), false, 'The class need not equate with the charge.'),
};
