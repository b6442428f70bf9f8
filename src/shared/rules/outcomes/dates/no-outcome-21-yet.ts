/** The type is listed from January 2016. */
import { crr, outcomesGuidance } from '../../cite.ts';
import { when } from '../../rule.ts';
import { typeIs, type OutcomeRule } from '../outcome-case.ts';

export const noOutcome21Yet: OutcomeRule = {
  id: 'no-outcome-21-yet',
  sentence: 'Outcome 21 is given from January 2016 on.',
  cites: [crr('24'), outcomesGuidance('21')],
  until: '2016-01',
  overrides: ['an-outcome-is-assigned'],
  apply: (input) => when(typeIs(input, '21'), false, 'There was no outcome 21 yet.'),
};
