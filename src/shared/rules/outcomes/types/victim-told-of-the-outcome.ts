/** Before any outcome (page 3). */
import { yes } from '../../ask.ts';
import { outcomesGuidance } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import { not } from '../../truth.ts';
import { type OutcomeRule } from '../outcome-case.ts';

export const victimToldOfTheOutcome: OutcomeRule = {
  id: 'victim-told-of-the-outcome',
  sentence: 'Before an outcome is given the victim, their representative or a child’s parent has been told of it, where the crime has a victim.',
  cites: [outcomesGuidance('3')],
  overrides: ['an-outcome-is-assigned'],
  apply: (input) => (input.crime.against === 'victim' ? when(not(yes(input.outcome, 'victimTold')), false, 'The victim has not been told of the outcome.') : silent),
};
