/** The type is listed from April 2019. */
import { crr, outcomesGuidance } from '../../cite.ts';
import { when } from '../../rule.ts';
import { typeIs, type OutcomeRule } from '../outcome-case.ts';

export const noOutcome22Yet: OutcomeRule = {
  id: 'no-outcome-22-yet',
  sentence: 'Outcome 22 is given from April 2019 on.',
  cites: [crr('24'), outcomesGuidance('22')],
  until: '2019-04',
  overrides: ['an-outcome-is-assigned'],
  apply: (input) => when(typeIs(input, '22'), false, 'There was no outcome 22 yet.'),
};
