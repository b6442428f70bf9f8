/** Outcome 24. */
import { is } from '../../ask.ts';
import { outcomesGuidance } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import { not } from '../../truth.ts';
import { aged, firstOf, showing, shows, typeIs, type OutcomeRule } from '../outcome-case.ts';

export const adultDeferredProsecution: OutcomeRule = {
  id: 'adult-deferred-prosecution',
  sentence: 'Outcome 24 is for an adult who agreed to and completed the activity of a deferred prosecution, with sufficient evidence to charge and the reasons recorded.',
  cites: [outcomesGuidance('24'), outcomesGuidance('25')],
  overrides: ['an-outcome-is-assigned'],
  apply: (input) => {
    if (!typeIs(input, '24')) return silent;
    const age = when(not(aged(input, (years) => years >= 18)), false, 'The offender is not 18 or over.');
    const evidence = when(not(is(input.outcome, 'evidence', 'sufficient-to-charge')), false, 'There is not sufficient evidence to charge.');
    const completed = when(not(shows(input, 'activity-completed')), false, 'The activity is not completed: the decision to prosecute stands, and a charge is authorised.');
    return firstOf(age, evidence, completed, showing(input, 'activity-recorded', 'why-no-further-action', 'why-not-formal', 'activity-agreed'));
  },
};
