/** British Transport Police. */
import { nfib } from '../../cite.ts';
import { when } from '../../rule.ts';
import { given, grounds, type FraudLocationRule } from './fraud-location.ts';

export const fraudOnTheRailways: FraudLocationRule = {
  id: 'fraud-on-the-railways',
  sentence: 'A fraud in relation to the railways is forwarded to British Transport Police; of a linked series only where the railway fraud is the most serious.',
  cites: [nfib('5')],
  overrides: ['a-case-passed-by-the-nfib'],
  apply: (input) => when(given(grounds(input, 'passed-by-nfib'), input, 'railway'), 'british-transport-police', 'It is in relation to the railways.'),
};
