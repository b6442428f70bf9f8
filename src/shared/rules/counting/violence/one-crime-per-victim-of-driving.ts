/** Classes 4/4, 4/6, 4/8 and 4/9. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { general, isOfClass } from '../property/in-class.ts';
import type { UnitRule } from '../unit.ts';

export const oneCrimePerVictimOfDriving: UnitRule = {
  id: 'one-crime-per-victim-of-driving',
  sentence: 'One crime is counted for each victim killed or seriously injured by unlawful driving.',
  cites: [crr('37')],
  overrides: general,
  apply: (input) => when(input.act.to.length > 0 && isOfClass(input, ['4/4', '4/6', '4/8', '4/9']), 'victim', 'One crime is counted for each victim killed or seriously injured by unlawful driving.'),
};
