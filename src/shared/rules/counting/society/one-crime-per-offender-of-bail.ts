/** Class 83. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { general, isOfClass } from '../property/in-class.ts';
import type { UnitRule } from '../unit.ts';

export const oneCrimePerOffenderOfBail: UnitRule = {
  id: 'one-crime-per-offender-of-bail',
  sentence: 'Of bail offences one crime is counted for each offender or group.',
  cites: [crr('96')],
  overrides: general,
  apply: (input) => when(isOfClass(input, ['83']), 'offender-or-group', 'One crime is counted for each offender or group.'),
};
