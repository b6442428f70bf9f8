/** Class 56B. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { byFire, endangersLife } from './damage-case.ts';

export const arsonNotEndangeringLife: ClassificationRule<'damage'> = {
  id: 'arson-not-endangering-life',
  sentence: 'Destroying or damaging property by fire is arson though no life is endangered.',
  cites: [crr('84')],
  apply: ({ act }) => when(inTurn(byFire(act), not(endangersLife(act))), offence('56B', '056/02'), 'Property was damaged by fire, and no life was endangered.'),
};
