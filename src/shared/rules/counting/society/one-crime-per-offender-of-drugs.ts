/** Classes 92A, 92D and 92E; 92C prints no unit and has the general rule. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { general, isOfClass } from '../property/in-class.ts';
import type { UnitRule } from '../unit.ts';

export const oneCrimePerOffenderOfDrugs: UnitRule = {
  id: 'one-crime-per-offender-of-drugs',
  sentence: 'Of trafficking in drugs, and of their possession, one crime is counted for each offender or group.',
  cites: [crr('91')],
  overrides: general,
  apply: (input) => when(isOfClass(input, ['92A', '92D', '92E']), 'offender-or-group', 'One crime is counted for each offender or group.'),
};
