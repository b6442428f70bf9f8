/** Class 46. A branch is a unit; a department or a franchise within a store is none. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import type { UnitRule } from '../unit.ts';
import { general, isOfClass } from './in-class.ts';
import { premisesKnown } from './premises-named.ts';

const classes = ['46'];

export const oneCrimePerShopUnit: UnitRule = {
  id: 'one-crime-per-shop-unit',
  sentence: 'One shoplifting is counted for each shop unit.',
  cites: [crr('79')],
  overrides: general,
  apply: (input) => when(inTurn(isOfClass(input, classes), premisesKnown(input)), 'named-premises', 'One crime is counted for each shop unit.'),
};
