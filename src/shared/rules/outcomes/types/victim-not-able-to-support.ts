/** Outcomes 14 and 16. */
import { is } from '../../ask.ts';
import { crr, outcomesGuidance } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import { firstOf, showing, typeIs, type OutcomeRule } from '../outcome-case.ts';

export const victimNotAbleToSupport: OutcomeRule = {
  id: 'victim-not-able-to-support',
  sentence: 'Outcomes 14 and 16 need an auditable record that the victim was not able to support action at this time; 16 is not for a victim police cannot reach or who does not answer.',
  cites: [outcomesGuidance('17'), outcomesGuidance('19'), crr('23')],
  overrides: ['an-outcome-is-assigned'],
  apply: (input) => {
    if (!typeIs(input, '14', '16')) return silent;
    const state = when(input.crime.against === 'state', false, 'It is a crime against the state, which has no victim to support it.');
    const contact = typeIs(input, '16') ? when(is(input.outcome, 'victim', 'out-of-contact'), false, 'Police have not reached the victim, which outcome 16 is not for.') : silent;
    const supports = when(is(input.outcome, 'victim', 'supports'), false, 'The victim supports police action.');
    return firstOf(state, contact, supports, showing(input, 'victim-could-not-support', ...(typeIs(input, '16') ? (['suspect-recorded'] as const) : [])));
  },
};
