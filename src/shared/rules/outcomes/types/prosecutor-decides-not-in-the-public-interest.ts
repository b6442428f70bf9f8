/** Outcome 9. */
import { outcomesGuidance } from '../../cite.ts';
import { silent } from '../../rule.ts';
import { showing, typeIs, type OutcomeRule } from '../outcome-case.ts';

export const prosecutorDecidesNotInThePublicInterest: OutcomeRule = {
  id: 'prosecutor-decides-not-in-the-public-interest',
  sentence: 'Outcome 9 needs the prosecutor’s certificate that there is sufficient evidence to charge and prosecution is not in the public interest.',
  cites: [outcomesGuidance('16')],
  overrides: ['an-outcome-is-assigned'],
  apply: (input) => (typeIs(input, '9') ? showing(input, 'prosecutors-certificate') : silent),
};
