/** Class 106. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { general, isOfClass } from '../property/in-class.ts';
import type { UnitRule } from '../unit.ts';

export const oneCrimePerPersonEnslaved: UnitRule = {
  id: 'one-crime-per-person-enslaved',
  sentence: 'One crime is counted for each person subjected to modern slavery.',
  cites: [crr('48')],
  overrides: general,
  apply: (input) => when(input.act.to.length > 0 && isOfClass(input, ['106']), 'victim', 'One crime is counted for each person subjected to modern slavery.'),
};
