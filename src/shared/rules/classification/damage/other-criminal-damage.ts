/** Class 58D. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { codeOf, damaged } from './damage-case.ts';

export const otherCriminalDamage: ClassificationRule<'damage'> = {
  id: 'other-criminal-damage',
  sentence: 'Damage that no other class has is other criminal damage, to property that the offender owns jointly with somebody else too.',
  cites: [crr('85'), crr('86')],
  apply: ({ act }) => when(damaged(act, 'other'), offence('58D', codeOf(act)), 'Other property was damaged.'),
};
