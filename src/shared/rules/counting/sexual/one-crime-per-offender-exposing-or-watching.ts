/** Class 88E has victims in law and is counted by offenders. Other victims on another occasion are no sequence of one incident (page 12). */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { general, isOfClass } from '../property/in-class.ts';
import type { UnitRule } from '../unit.ts';

export const oneCrimePerOffenderExposingOrWatching: UnitRule = {
  id: 'one-crime-per-offender-exposing-or-watching',
  sentence: 'One crime of exposure or voyeurism is counted for each offender or group of offenders, however many see it or are watched.',
  cites: [crr('69'), crr('12')],
  overrides: general,
  apply: (input) => when(isOfClass(input, ['88E']), 'offender-or-group-and-victims', 'One crime is counted for each offender or group.'),
};
