/** Cheques, cards and bank accounts. */
import { known, type Placed } from '../../ask.ts';
import { nfib } from '../../cite.ts';
import { when } from '../../rule.ts';
import { all } from '../../truth.ts';
import type { UnitRule } from '../unit.ts';
import { countedBy } from './counted-by.ts';

type Counts = { items?: readonly string[] | undefined; losers?: readonly string[] | undefined };

export const oneCrimePerAccountAndLoser: UnitRule = {
  id: 'one-crime-per-account-and-loser',
  sentence: 'One crime is counted for each account defrauded, and one more for each trader or account holder who bears the loss because the institution did not honour a transaction.',
  cites: [nfib('66'), nfib('67'), nfib('68'), nfib('69')],
  overrides: ['one-crime-per-victim', 'one-crime-per-offender-or-group'],
  apply: (input) => {
    const act = input.act as Placed<Counts>;
    return when(all(countedBy(input, 'account-and-loser'), known(act, 'items'), known(act, 'losers')), 'item-and-loser', 'One crime is counted for each account and each financial loser.');
  },
};
