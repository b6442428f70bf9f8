/** Outcomes 1 and 1A. */
import { outcomesGuidance } from '../../cite.ts';
import { silent } from '../../rule.ts';
import { showing, typeIs, type OutcomeRule } from '../outcome-case.ts';

export const chargeOrSummons: OutcomeRule = {
  id: 'charge-or-summons',
  sentence: 'Outcomes 1 and 1A need a verifiable record of the charge, summons or requisition of a named suspect.',
  cites: [outcomesGuidance('9')],
  overrides: ['an-outcome-is-assigned'],
  apply: (input) => (typeIs(input, '1', '1A') ? showing(input, 'charge-record') : silent),
};
