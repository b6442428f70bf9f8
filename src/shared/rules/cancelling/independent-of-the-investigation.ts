/** C2 to C5. */
import { yes } from '../ask.ts';
import { crr, outcomesGuidance } from '../cite.ts';
import { silent, when } from '../rule.ts';
import { not } from '../truth.ts';
import { reasonIs, type RemovalRule } from './removal-case.ts';

export const independentOfTheInvestigation: RemovalRule = {
  id: 'independent-of-the-investigation',
  sentence: 'C2 to C5 are decided by somebody independent of the investigation, trained, and under the registrar’s oversight.',
  cites: [crr('25'), outcomesGuidance('29')],
  overrides: ['a-crime-remains-recorded-unless'],
  apply: (input) => (reasonIs(input, 'C2', 'C3', 'C4', 'C5') ? when(not(yes(input.removal, 'independent')), false, 'Whoever decides is not independent of the investigation.') : silent),
};
