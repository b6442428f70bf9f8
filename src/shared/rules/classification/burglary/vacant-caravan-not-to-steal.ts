/** The table of page 75 makes it other theft, which needs something that was to be stolen. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { refer } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { isVacantCaravan } from './burglary-case.ts';

export const vacantCaravanNotToSteal: ClassificationRule<'burglary'> = {
  id: 'vacant-caravan-not-to-steal',
  sentence: 'Of breaking into a vacant caravan or holiday boat to damage or to harm, which is no theft, the table says nothing.',
  cites: [crr('75')],
  apply: ({ act }) => refer(inTurn(isVacantCaravan(act), is(act, 'purpose', 'damage', 'serious-harm')), 'The table makes breaking into a vacant caravan or boat other theft, and nothing was to be stolen.'),
};
