/** Outcome 18. */
import { outcomesGuidance } from '../../cite.ts';
import { silent } from '../../rule.ts';
import { showing, typeIs, type OutcomeRule } from '../outcome-case.ts';

export const investigationComplete: OutcomeRule = {
  id: 'investigation-complete',
  sentence: 'Outcome 18 is for a crime investigated in full without finding an offender, or without any realistic line to follow.',
  cites: [outcomesGuidance('21')],
  overrides: ['an-outcome-is-assigned'],
  apply: (input) => (typeIs(input, '18') ? showing(input, 'no-lines-left') : silent),
};
