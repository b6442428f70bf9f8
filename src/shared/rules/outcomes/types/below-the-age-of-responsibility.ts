/** Outcome 11. */
import { has, is } from '../../ask.ts';
import { outcomesGuidance } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import { not } from '../../truth.ts';
import { aged, firstOf, showing, typeIs, type OutcomeRule } from '../outcome-case.ts';

export const belowTheAgeOfResponsibility: OutcomeRule = {
  id: 'below-the-age-of-responsibility',
  sentence: 'Outcome 11 is for a named suspect under 10 whom the evidence shows to be responsible, with evidence of age and an appropriate adult at any interview.',
  cites: [outcomesGuidance('16')],
  overrides: ['an-outcome-is-assigned'],
  apply: (input) => {
    if (!typeIs(input, '11')) return silent;
    const age = when(not(aged(input, (years) => years < 10)), false, 'The suspect is not under 10.');
    const responsible = when(is(input.outcome, 'evidence', 'insufficient'), false, 'The record does not show that the named suspect was responsible.');
    return firstOf(age, responsible, showing(input, 'age-evidenced', { check: 'appropriate-adult', where: has(input.outcome, 'matters', 'suspect-interviewed') }));
  },
};
