/** Charity fraud where nobody who gave is found. */
import { known, type Placed } from '../../ask.ts';
import { nfib } from '../../cite.ts';
import { when } from '../../rule.ts';
import { all } from '../../truth.ts';
import type { UnitRule } from '../unit.ts';
import { countedBy } from './counted-by.ts';

export const oneCrimePerCharity: UnitRule = {
  id: 'one-crime-per-charity',
  sentence: 'Where no donor can be traced, or it was stopped before any gave, one crime is counted for each charity.',
  cites: [nfib('62')],
  overrides: ['one-crime-per-victim', 'one-crime-per-offender-or-group'],
  apply: (input) => when(all(countedBy(input, 'donor-or-charity'), input.act.to.length === 0, known(input.act as Placed<{ items?: readonly string[] | undefined }>, 'items')), 'item', 'No donor is traced: one crime is counted for each charity.'),
};
