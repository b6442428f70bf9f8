/** Class 3B. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { general, isOfClass } from '../property/in-class.ts';
import type { UnitRule } from '../unit.ts';

export const oneCrimePerPersonThreatenedWithDeath: UnitRule = {
  id: 'one-crime-per-person-threatened-with-death',
  sentence: 'One crime is counted for each person to whom the threat to kill is made.',
  cites: [crr('38')],
  overrides: general,
  apply: (input) => when(input.act.to.length > 0 && isOfClass(input, ['3B']), 'victim', 'One crime is counted for each person to whom the threat to kill is made.'),
};
