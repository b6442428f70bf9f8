/** Class 58A. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import type { UnitRule } from '../unit.ts';
import { general, isOfClass } from './in-class.ts';
import { householdsKnown } from './household.ts';

const classes = ['58A'];

export const oneCrimePerHouseholdDamaged: UnitRule = {
  id: 'one-crime-per-household-damaged',
  sentence: 'One crime is counted for each household whose residence is damaged.',
  cites: [crr('84')],
  overrides: general,
  apply: (input) => when(inTurn(input.act.to.length > 0, isOfClass(input, classes), householdsKnown(input)), 'household', 'One crime is counted for each household.'),
};
