/** The text says 58J (14 years); the list gives damage that endangers life 057/00 (life) in each class, and no aggravated form. */
import { has } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { refer } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { byFire, endangersLife } from './damage-case.ts';

export const aggravatedDamageEndangeringLife: ClassificationRule<'damage'> = {
  id: 'aggravated-damage-endangering-life',
  sentence: 'Damage that is racially or religiously aggravated is recorded under 58J, which has no code for damage that endangers life.',
  cites: [crr('14'), crr('85')],
  overrides: ['criminal-damage-residential', 'criminal-damage-business-and-community', 'criminal-damage-to-a-vehicle', 'other-criminal-damage', 'damage-to-a-protected-monument'],
  apply: ({ act }) => refer(inTurn(not(byFire(act)), has(act, 'marks', 'racially-or-religiously-aggravated'), endangersLife(act)), 'The damage is racially or religiously aggravated and endangers life: 58J by the text, but 057/00 is the graver offence.'),
};
