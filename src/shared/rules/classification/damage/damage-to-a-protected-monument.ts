/** Class 58D; the list has an entry of its own, against the state. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { byFire } from './damage-case.ts';

export const damageToAProtectedMonument: ClassificationRule<'damage'> = {
  id: 'damage-to-a-protected-monument',
  sentence: 'Destroying or damaging a protected monument is other criminal damage.',
  cites: [crr('85')],
  apply: ({ act }) => when(inTurn(not(byFire(act)), is(act, 'what', 'protected-monument')), offence('58D', '058/00', 'state'), 'A protected monument was damaged.'),
};
