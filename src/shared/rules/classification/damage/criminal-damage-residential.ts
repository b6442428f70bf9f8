/** Class 58A. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { codeOf, damaged } from './damage-case.ts';

export const criminalDamageResidential: ClassificationRule<'damage'> = {
  id: 'criminal-damage-residential',
  sentence: 'Damage to a dwelling, vacant or not, to a building within its boundary, or to other residential premises is residential criminal damage.',
  cites: [crr('84')],
  apply: ({ act }) => when(damaged(act, 'home', 'other-residential-building'), offence('58A', codeOf(act)), 'A residential building was damaged.'),
};
