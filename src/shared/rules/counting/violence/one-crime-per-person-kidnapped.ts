/** Class 36, forced marriage included. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { general, isOfClass } from '../property/in-class.ts';
import type { UnitRule } from '../unit.ts';

export const oneCrimePerPersonKidnapped: UnitRule = {
  id: 'one-crime-per-person-kidnapped',
  sentence: 'One crime is counted for each specific, intended victim of kidnapping, false imprisonment or forced marriage.',
  cites: [crr('38')],
  overrides: general,
  apply: (input) => when(input.act.to.length > 0 && isOfClass(input, ['36']), 'victim', 'One crime is counted for each specific, intended victim of kidnapping, false imprisonment or forced marriage.'),
};
