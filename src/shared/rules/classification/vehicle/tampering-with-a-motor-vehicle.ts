/** Class 126. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { offence, type ClassificationRule } from '../classified.ts';

export const tamperingWithAMotorVehicle: ClassificationRule<'vehicle'> = {
  id: 'tampering-with-a-motor-vehicle',
  sentence: 'Getting on to a motor vehicle on a road or local authority parking place, or tampering with its brakes or mechanism, is of the class of interference.',
  cites: [crr('77')],
  apply: ({ act }) => when(is(act, 'deed', 'tampered-with'), offence('126', '825/06'), 'The vehicle was tampered with.'),
};
