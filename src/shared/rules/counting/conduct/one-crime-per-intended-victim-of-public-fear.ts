/** Classes 9A and 9B. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { general, isOfClass } from '../property/in-class.ts';
import type { UnitRule } from '../unit.ts';

export const oneCrimePerIntendedVictimOfPublicFear: UnitRule = {
  id: 'one-crime-per-intended-victim-of-public-fear',
  sentence: 'One crime of public fear, alarm or distress is counted for each specific intended victim; where there is none, one only.',
  cites: [crr('86'), crr('89')],
  overrides: general,
  apply: (input) =>
    when(isOfClass(input, ['9A', '9B']), input.act.to.length > 0 ? 'victim' : 'offender-or-group', input.act.to.length > 0 ? 'One crime is counted for each intended victim.' : 'Without a specific intended victim one crime is counted.'),
};
