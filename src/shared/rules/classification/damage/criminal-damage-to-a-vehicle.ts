/** Class 58C. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { codeOf, damaged } from './damage-case.ts';

export const criminalDamageToAVehicle: ClassificationRule<'damage'> = {
  id: 'criminal-damage-to-a-vehicle',
  sentence: 'Damage to a vehicle is a class of its own.',
  cites: [crr('78'), crr('85')],
  apply: ({ act }) => when(damaged(act, 'vehicle'), offence('58C', codeOf(act)), 'A vehicle was damaged.'),
};
