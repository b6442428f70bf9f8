/** Corporate procurement fraud, and pension fraud on pensioners. Whoever outside the company helps is aiding and abetting. */
import { nfib } from '../../cite.ts';
import { when } from '../../rule.ts';
import type { UnitRule } from '../unit.ts';
import { countedBy } from './counted-by.ts';

export const oneCrimePerGroupOfEmployeesOrTrustees: UnitRule = {
  id: 'one-crime-per-group-of-employees-or-trustees',
  sentence: 'One crime is counted for each employee, trustee or other offender, or group of them who acted together.',
  cites: [nfib('91'), nfib('112')],
  overrides: ['one-crime-per-victim', 'one-crime-per-offender-or-group'],
  apply: (input) => when(countedBy(input, 'offender-or-group'), 'offender-or-group', 'One crime is counted for each offender or group.'),
};
