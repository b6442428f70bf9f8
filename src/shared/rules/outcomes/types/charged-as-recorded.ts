/** Outcomes 1, 2 and 3 are for the crime as recorded. */
import { is } from '../../ask.ts';
import { outcomesGuidance } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import { not } from '../../truth.ts';
import { typeIs, type OutcomeRule } from '../outcome-case.ts';

export const chargedAsRecorded: OutcomeRule = {
  id: 'charged-as-recorded',
  sentence: 'Outcomes 1, 2 and 3 are for a charge, summons or caution for the crime recorded; for an alternate offence there are 1A, 2A and 3A.',
  cites: [outcomesGuidance('9'), outcomesGuidance('10'), outcomesGuidance('11')],
  overrides: ['an-outcome-is-assigned'],
  apply: (input) => (typeIs(input, '1', '2', '3') ? when(not(is(input.outcome, 'chargedWith', 'recorded-crime')), false, 'It was charged or cautioned for another offence than the one recorded: see 1A, 2A and 3A.') : silent),
};
