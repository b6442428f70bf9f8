/** Classes counted for a thing. */
import { known, type Placed } from '../../ask.ts';
import { nfib } from '../../cite.ts';
import { when } from '../../rule.ts';
import { all } from '../../truth.ts';
import type { UnitRule } from '../unit.ts';
import { countedBy } from './counted-by.ts';

export const oneCrimePerAccountOrApplication: UnitRule = {
  id: 'one-crime-per-account-or-application',
  sentence: 'One crime is counted for each account, application, policy, contract, return, pension, server, computer, account or exchange, as the class says; payments that follow from one application are no further crimes.',
  cites: [nfib('64'), nfib('73'), nfib('76'), nfib('78'), nfib('82'), nfib('86'), nfib('102'), nfib('104'), nfib('106'), nfib('108'), nfib('110'), nfib('114'), nfib('122'), nfib('137'), nfib('139'), nfib('142'), nfib('144')],
  overrides: ['one-crime-per-victim', 'one-crime-per-offender-or-group'],
  apply: (input) => when(all(countedBy(input, 'item'), known(input.act as Placed<{ items?: readonly string[] | undefined }>, 'items')), 'item', 'One crime is counted for each of what the class counts.'),
};
