/** Class 33A. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { offence, type ClassificationRule } from '../classified.ts';

export const deviceOnACashMachine: ClassificationRule<'theft'> = {
  id: 'device-on-a-cash-machine',
  sentence: 'Placing a device on a cash machine or a chip and pin machine to obtain card details is making or supplying an article for use in fraud.',
  cites: [crr('81')],
  apply: ({ act }) => when(is(act, 'goods', 'card-details'), offence('33A', '053/44', 'state'), 'A device was placed to obtain card details.'),
};
