/** Outcome 5. */
import { is } from '../../ask.ts';
import { outcomesGuidance } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import { any, not } from '../../truth.ts';
import { firstOf, isOfHomicide, isOfRape, showing, typeIs, type OutcomeRule } from '../outcome-case.ts';

export const offenderDeceased: OutcomeRule = {
  id: 'offender-deceased',
  sentence: 'Outcome 5 is for a dead offender whom there was enough evidence to charge, with the death documented, by a decision maker at the level of its seriousness.',
  cites: [outcomesGuidance('13')],
  overrides: ['an-outcome-is-assigned'],
  apply: (input) => {
    if (!typeIs(input, '5')) return silent;
    const evidence = when(not(is(input.outcome, 'evidence', 'sufficient-to-charge')), false, 'There was not enough evidence to charge the offender who died: see outcome 12.');
    return firstOf(evidence, showing(input, 'death-documented', { check: 'decider-fits', where: not(any(isOfRape(input), isOfHomicide(input))) }));
  },
};
