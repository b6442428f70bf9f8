/** The type is listed from April 2026. */
import { crr, outcomesGuidance } from '../../cite.ts';
import { when } from '../../rule.ts';
import { typeIs, type OutcomeRule } from '../outcome-case.ts';

export const noOutcome24Yet: OutcomeRule = {
  id: 'no-outcome-24-yet',
  sentence: 'Outcome 24 is given from April 2026 on.',
  cites: [crr('24'), outcomesGuidance('24')],
  until: '2026-04',
  overrides: ['an-outcome-is-assigned'],
  apply: (input) => when(typeIs(input, '24'), false, 'There was no outcome 24 yet.'),
};
