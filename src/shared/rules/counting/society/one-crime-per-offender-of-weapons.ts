/** Classes 10A to 10D and 81, whoever is threatened. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { general, isOfClass } from '../property/in-class.ts';
import type { UnitRule } from '../unit.ts';

export const oneCrimePerOffenderOfWeapons: UnitRule = {
  id: 'one-crime-per-offender-of-weapons',
  sentence: 'Of weapons one crime is counted for each offender or group.',
  cites: [crr('94')],
  overrides: general,
  apply: (input) => when(isOfClass(input, ['10A', '10B', '10C', '10D', '81']), 'offender-or-group', 'One crime is counted for each offender or group.'),
};
