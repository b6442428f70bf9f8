/** Class 35. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import type { UnitRule } from '../unit.ts';
import { general, isOfClass } from './in-class.ts';

const classes = ['35'];

export const oneCrimePerIntendedVictimOfBlackmail: UnitRule = {
  id: 'one-crime-per-intended-victim-of-blackmail',
  sentence: 'One blackmail is counted for each specific, intended victim.',
  cites: [crr('80')],
  overrides: general,
  apply: (input) => when(input.act.to.length > 0 && isOfClass(input, classes), 'victim', 'One crime is counted for each intended victim.'),
};
