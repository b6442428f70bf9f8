/** Class 49; the list has a code for it. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { ordinaryGoods } from './goods.ts';

export const theftFromAnotherVehicle: ClassificationRule<'theft'> = {
  id: 'theft-from-another-vehicle',
  sentence: 'Stealing from a vehicle that is no motor vehicle is other theft.',
  cites: [crr('82')],
  apply: ({ act }) => when(inTurn(ordinaryGoods(act), is(act, 'from', 'other-vehicle')), offence('49', '045/11'), 'It was stolen from a vehicle that is no motor vehicle.'),
};
