/** Class 79. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { general, isOfClass } from '../property/in-class.ts';
import type { UnitRule } from '../unit.ts';

export const oneCrimePerOffenderAgainstJustice: UnitRule = {
  id: 'one-crime-per-offender-against-justice',
  sentence: 'Of perverting the course of justice one crime is counted for each offender or group.',
  cites: [crr('95')],
  overrides: general,
  apply: (input) => when(isOfClass(input, ['79']), 'offender-or-group', 'One crime is counted for each offender or group.'),
};
