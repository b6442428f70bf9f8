/** Class 58J. */
import { has } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { byFire, endangersLife } from './damage-case.ts';

export const raciallyOrReligiouslyAggravatedDamage: ClassificationRule<'damage'> = {
  id: 'racially-or-religiously-aggravated-damage',
  sentence: 'Criminal damage that is racially or religiously aggravated is recorded under 58J, whatever was damaged.',
  cites: [crr('85')],
  overrides: ['criminal-damage-residential', 'criminal-damage-business-and-community', 'criminal-damage-to-a-vehicle', 'other-criminal-damage', 'damage-to-a-protected-monument'],
  apply: ({ act }) => when(inTurn(not(byFire(act)), has(act, 'marks', 'racially-or-religiously-aggravated'), not(endangersLife(act))), offence('58J', '058/04'), 'The damage is racially or religiously aggravated.'),
};
