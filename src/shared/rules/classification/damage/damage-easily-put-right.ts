/** Not arson: what fire does is not wiped off. */
import { has } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { byFire } from './damage-case.ts';

export const damageEasilyPutRight: ClassificationRule<'damage'> = {
  id: 'damage-easily-put-right',
  sentence: 'What can be cleaned off or removed at no cost and with little effort is an incident and no crime.',
  cites: [crr('86')],
  overrides: ['criminal-damage-residential', 'criminal-damage-business-and-community', 'criminal-damage-to-a-vehicle', 'other-criminal-damage', 'damage-to-a-protected-monument', 'racially-or-religiously-aggravated-damage', 'aggravated-damage-endangering-life'],
  apply: ({ act }) => when(inTurn(not(byFire(act)), has(act, 'marks', 'easily-put-right')), { is: 'not-notifiable', instead: 'nsir-incident' }, 'It comes off at no cost and with little effort.'),
};
