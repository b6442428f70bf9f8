/** Class 49; the list has a code for theft and one for taking without consent. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { byIntent } from '../by-intent.ts';

export const theftOfAConveyance: ClassificationRule<'theft'> = {
  id: 'theft-of-a-conveyance',
  sentence: 'Stealing or taking a conveyance that is neither motor vehicle nor pedal cycle is other theft.',
  cites: [crr('82')],
  apply: ({ act }) => when(inTurn(is(act, 'goods', 'conveyance'), not(is(act, 'from', 'shop'))), offence('49', byIntent(act, '49')), 'A conveyance was taken that is neither motor vehicle nor pedal cycle.'),
};
