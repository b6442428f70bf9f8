/** Class 43. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { offence, type ClassificationRule } from '../classified.ts';

export const dishonestUseOfElectricity: ClassificationRule<'theft'> = {
  id: 'dishonest-use-of-electricity',
  sentence: 'Dishonestly using, wasting or diverting electricity is a class of its own.',
  cites: [crr('81')],
  apply: ({ act }) => when(is(act, 'goods', 'electricity'), offence('43', '043/00'), 'Electricity was dishonestly used.'),
};
