/** Class 802. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { general, isOfClass } from '../property/in-class.ts';
import type { UnitRule } from '../unit.ts';

export const oneCrimePerDriver: UnitRule = {
  id: 'one-crime-per-driver',
  sentence: 'Of dangerous driving one crime is counted for each driver.',
  cites: [crr('96')],
  overrides: general,
  apply: (input) => when(isOfClass(input, ['802']), 'offender', 'One crime is counted for each driver.'),
};
