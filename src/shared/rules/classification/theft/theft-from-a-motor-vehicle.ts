/** Class 45. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { ordinaryGoods } from './goods.ts';

export const theftFromAMotorVehicle: ClassificationRule<'theft'> = {
  id: 'theft-from-a-motor-vehicle',
  sentence: 'Stealing from a motor vehicle, or from a part of public transport that the public cannot reach, is theft from a vehicle.',
  cites: [crr('76')],
  apply: ({ act }) => when(inTurn(ordinaryGoods(act), is(act, 'from', 'motor-vehicle', 'public-transport-closed-area')), offence('45', '045/10'), 'It was stolen from a motor vehicle.'),
};
