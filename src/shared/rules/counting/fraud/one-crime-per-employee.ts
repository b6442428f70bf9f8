/** Corporate employee fraud. */
import { nfib } from '../../cite.ts';
import { when } from '../../rule.ts';
import type { UnitRule } from '../unit.ts';
import { countedBy } from './counted-by.ts';

export const oneCrimePerEmployee: UnitRule = {
  id: 'one-crime-per-employee',
  sentence: 'One crime is counted for each offender.',
  cites: [nfib('88')],
  overrides: ['one-crime-per-victim', 'one-crime-per-offender-or-group'],
  apply: (input) => when(countedBy(input, 'offender'), 'offender', 'One crime is counted for each employee.'),
};
