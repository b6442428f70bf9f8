/** Outcome 22. */
import { outcomesGuidance } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import { not } from '../../truth.ts';
import { firstOf, showing, shows, typeIs, type OutcomeRule } from '../outcome-case.ts';

export const diversionaryActivityCompleted: OutcomeRule = {
  id: 'diversionary-activity-completed',
  sentence: 'Outcome 22 needs a diversionary, educational or intervention activity that the suspect agreed to and has completed, and why it is chosen; one not completed goes to a formal disposal, or to outcome 15 or 16 by the victim’s support.',
  cites: [outcomesGuidance('22'), outcomesGuidance('23')],
  overrides: ['an-outcome-is-assigned'],
  apply: (input) => {
    if (!typeIs(input, '22')) return silent;
    const completed = when(not(shows(input, 'activity-completed')), false, 'The activity is not completed: with the evidence it goes to a formal disposal, without it to outcome 15 where the victim supports action and to 16 where not.');
    return firstOf(completed, showing(input, 'activity-recorded', 'why-no-further-action', 'why-not-formal', 'activity-agreed'));
  },
};
