/** Printed for 30C; read across to 30D and 31A. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import type { UnitRule } from '../unit.ts';
import { general, isOfClass } from './in-class.ts';
import { premisesKnown } from './premises-named.ts';

const classes = ['30C', '30D', '31A'];

export const isPerBuilding = (classCode: string | null): boolean => classes.includes(classCode ?? '');

export const oneCrimePerBuilding: UnitRule = {
  id: 'one-crime-per-building',
  sentence: 'One burglary, business and community, is counted for each building burgled.',
  cites: [crr('73-74')],
  overrides: general,
  apply: (input) => when(inTurn(isOfClass(input, classes), premisesKnown(input)), 'named-premises', 'One crime is counted for each building.'),
};
