/** Pyramid schemes and other investments. */
import { nfib } from '../../cite.ts';
import { when } from '../../rule.ts';
import { all } from '../../truth.ts';
import type { UnitRule } from '../unit.ts';
import { countedBy } from './counted-by.ts';

export const oneCrimePerInvestorOrGroup: UnitRule = {
  id: 'one-crime-per-investor-or-group',
  sentence: 'One crime is counted for each investor or group of investors.',
  cites: [nfib('34'), nfib('40')],
  overrides: ['one-crime-per-victim', 'one-crime-per-offender-or-group'],
  apply: (input) => when(all(countedBy(input, 'investor-or-group'), input.act.to.length > 0), 'investor-or-group', 'One crime is counted for each investor or group of investors.'),
};
