/** Outcome 19 is listed on page 24; the guidance on outcomes says no more of it. */
import { crr } from '../../cite.ts';
import { isReportFraud } from '../../reporting/recorder.ts';
import { silent, when } from '../../rule.ts';
import { typeIs, type OutcomeRule } from '../outcome-case.ts';

export const fraudOfTheNfib: OutcomeRule = {
  id: 'fraud-of-the-nfib',
  sentence: 'Outcome 19 is for cases of fraud and cyber crime that the National Fraud Intelligence Bureau has.',
  cites: [crr('24')],
  overrides: ['an-outcome-is-assigned'],
  apply: (input) => (typeIs(input, '19') ? when(!isReportFraud(input), false, 'It is no fraud or cyber crime.') : silent),
};
