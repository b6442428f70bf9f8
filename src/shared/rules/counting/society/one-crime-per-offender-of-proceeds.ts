/** Class 38. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { general, isOfClass } from '../property/in-class.ts';
import type { UnitRule } from '../unit.ts';

export const oneCrimePerOffenderOfProceeds: UnitRule = {
  id: 'one-crime-per-offender-of-proceeds',
  sentence: 'Of the proceeds of crime one crime is counted for each offender or group.',
  cites: [crr('92')],
  overrides: general,
  apply: (input) => when(isOfClass(input, ['38']), 'offender-or-group', 'One crime is counted for each offender or group.'),
};
