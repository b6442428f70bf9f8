/** Class 37/1; its victims are those killed, not the owner. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { general, isOfClass } from '../property/in-class.ts';
import type { UnitRule } from '../unit.ts';

export const oneCrimePerDeathByVehicleTaking: UnitRule = {
  id: 'one-crime-per-death-by-vehicle-taking',
  sentence: 'One crime is counted for each death caused by aggravated vehicle taking.',
  cites: [crr('38')],
  overrides: general,
  apply: (input) => when(input.act.to.length > 0 && isOfClass(input, ['37/1']), 'victim', 'One crime is counted for each death caused by aggravated vehicle taking.'),
};
