/** Printed for 28I and 28M; read across to the attempted, distraction and aggravated classes, and to those they replaced. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import type { UnitRule } from '../unit.ts';
import { general, isOfClass } from './in-class.ts';
import { householdsKnown } from './household.ts';

export const residentialBurglary = ['28E', '28F', '28G', '28H', '29A', '28I', '28J', '28K', '28L', '28M', '28N', '28O', '28P', '29B', '29C'];

export const oneCrimePerHousehold: UnitRule = {
  id: 'one-crime-per-household',
  sentence: 'One residential burglary is counted for each household burgled.',
  cites: [crr('73-74')],
  overrides: general,
  apply: (input) => when(inTurn(input.act.to.length > 0, isOfClass(input, residentialBurglary), householdsKnown(input)), 'household', 'One crime is counted for each household.'),
};
