/** Page 13 gives two reasons. */
import { is } from '../ask.ts';
import { crr } from '../cite.ts';
import { when } from '../rule.ts';
import type { ReclassificationRule } from './reclassification-case.ts';

export const noOtherReasonToReclassify: ReclassificationRule = {
  id: 'no-other-reason-to-reclassify',
  sentence: 'Without further substantive information or an error of the original class a crime is not reclassified.',
  cites: [crr('13')],
  apply: ({ change }) => when(is(change, 'reason', 'something-else'), false, 'There is neither new information nor an error.'),
};
