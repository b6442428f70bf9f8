/** Bankruptcy offences of the bankrupt, whoever their creditors are. */
import { has } from '../../ask.ts';
import { nfib } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import type { UnitRule } from '../unit.ts';

export const oneCrimePerBankrupt: UnitRule = {
  id: 'one-crime-per-bankrupt',
  sentence: 'Of crimes by a bankrupt one is counted for each bankrupt; only those against specific creditors are counted for each creditor.',
  cites: [nfib('100')],
  overrides: ['one-crime-per-victim', 'one-crime-per-offender-or-group'],
  apply: ({ act, offence }) => (act.kind === 'fraud' ? when(inTurn(offence.class === 'NFIB11', has(act, 'particulars', 'by-a-bankrupt')), 'offender', 'One crime is counted for each bankrupt.') : silent),
};
