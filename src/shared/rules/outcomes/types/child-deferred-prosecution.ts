/** Outcome 23. */
import { is } from '../../ask.ts';
import { outcomesGuidance } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import { not } from '../../truth.ts';
import { aged, firstOf, isKnifePossession, showing, shows, typeIs, type OutcomeRule } from '../outcome-case.ts';

export const childDeferredProsecution: OutcomeRule = {
  id: 'child-deferred-prosecution',
  sentence: 'Outcome 23 is for a child of 10 to 17 who agreed to and completed the activity of a deferred prosecution, with sufficient evidence to charge and the reasons recorded; for possession of a knife the youth justice service carries it out.',
  cites: [outcomesGuidance('23'), outcomesGuidance('24')],
  overrides: ['an-outcome-is-assigned'],
  apply: (input) => {
    if (!typeIs(input, '23')) return silent;
    const age = when(not(aged(input, (years) => years >= 10 && years < 18)), false, 'The offender is not a child of 10 to 17.');
    const evidence = when(not(is(input.outcome, 'evidence', 'sufficient-to-charge')), false, 'There is not sufficient evidence to charge.');
    const completed = when(not(shows(input, 'activity-completed')), false, 'The activity is not completed: the decision to prosecute stands, and a charge is authorised.');
    return firstOf(age, evidence, completed, showing(input, 'activity-recorded', 'why-no-further-action', 'why-not-formal', 'activity-agreed', { check: 'youth-justice-delivers', where: isKnifePossession(input) }));
  },
};
