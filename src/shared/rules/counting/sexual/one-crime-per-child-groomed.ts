/** Class 88A. Where nobody is the child, as with an officer who poses as one, the general rule is left. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { general, isOfClass } from '../property/in-class.ts';
import type { UnitRule } from '../unit.ts';

export const oneCrimePerChildGroomed: UnitRule = {
  id: 'one-crime-per-child-groomed',
  sentence: 'One crime of grooming or sexual communication is counted for each child.',
  cites: [crr('66')],
  overrides: general,
  apply: (input) => when(input.act.to.length > 0 && isOfClass(input, ['88A']), 'victim', 'One crime is counted for each child.'),
};
