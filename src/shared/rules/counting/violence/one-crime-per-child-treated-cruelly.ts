/** Class 11A. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { general, isOfClass } from '../property/in-class.ts';
import type { UnitRule } from '../unit.ts';

export const oneCrimePerChildTreatedCruelly: UnitRule = {
  id: 'one-crime-per-child-treated-cruelly',
  sentence: 'One crime is counted for each child or young person.',
  cites: [crr('38')],
  overrides: general,
  apply: (input) => when(input.act.to.length > 0 && isOfClass(input, ['11A']), 'victim', 'One crime is counted for each child or young person.'),
};
