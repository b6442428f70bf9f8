/** Outcomes 1 to 4, 6 to 10, 21 and 22 (page 3). */
import { yes } from '../../ask.ts';
import { outcomesGuidance } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import { not } from '../../truth.ts';
import { typeIs, type OutcomeRule } from '../outcome-case.ts';

export const suspectToldOfTheOutcome: OutcomeRule = {
  id: 'suspect-told-of-the-outcome',
  sentence: 'For outcomes 1 to 4, 6 to 10, 21 and 22 the suspect knows that they will be recorded as responsible, and what that implies.',
  cites: [outcomesGuidance('3')],
  overrides: ['an-outcome-is-assigned'],
  apply: (input) =>
    typeIs(input, '1', '1A', '2', '2A', '3', '3A', '4', '6', '7', '8', '9', '10', '21', '22') ? when(not(yes(input.outcome, 'suspectTold')), false, 'The suspect has not been told that they will be recorded as responsible.') : silent,
};
