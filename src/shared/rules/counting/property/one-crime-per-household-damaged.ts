/** Class 58A, and 58J of a residence: to be aggravated changes the class of damage, not what it is counted by. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { any, inTurn, type Truth } from '../../truth.ts';
import type { UnitCase, UnitRule } from '../unit.ts';
import { general, isOfClass } from './in-class.ts';
import { haveSeveralVictims, householdsKnown, residences } from './household.ts';

/** Of one victim a home and a car are one crime (page 12), and it does not matter which of the two was a residence. */
const isAggravatedAtHome = (input: UnitCase): Truth => isOfClass(input, ['58J']) && input.act.kind === 'damage' && haveSeveralVictims(input) && is(input.act, 'what', ...residences);

export const oneCrimePerHouseholdDamaged: UnitRule = {
  id: 'one-crime-per-household-damaged',
  sentence: 'One crime is counted for each household whose residence is damaged.',
  cites: [crr('84-85')],
  overrides: general,
  apply: (input) => when(inTurn(input.act.to.length > 0, any(isOfClass(input, ['58A']), isAggravatedAtHome(input)), householdsKnown(input)), 'household', 'One crime is counted for each household.'),
};
