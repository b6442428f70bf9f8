/** Class 58B. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { codeOf, damaged } from './damage-case.ts';

export const criminalDamageBusinessAndCommunity: ClassificationRule<'damage'> = {
  id: 'criminal-damage-business-and-community',
  sentence: 'Damage to a building used solely for business, within the boundary of a residence too, or otherwise not residential, is criminal damage to a building, business and community.',
  cites: [crr('84-85')],
  apply: ({ act }) => when(damaged(act, 'business-outbuilding', 'business-or-community-building'), offence('58B', codeOf(act)), 'A building used for business or by the community was damaged.'),
};
