/** See the table of who decides. */
import { is } from '../ask.ts';
import { crr, outcomesGuidance } from '../cite.ts';
import { silent, when } from '../rule.ts';
import { inTurn, not } from '../truth.ts';
import { type OutcomeRule } from './outcome-case.ts';
import { levelAsked } from './who-decides.ts';

export const decidedAtTheLevelAsked: OutcomeRule = {
  id: 'decided-at-the-level-asked',
  sentence: 'Some outcomes are for a certain rank or role: 15 and 16 of rape or high-risk domestic abuse, 5 of homicide and rape, 8 of hate crime and domestic abuse, 22 of domestic abuse, 3 after recent cautions or of listed offences, and 9.',
  cites: [crr('22'), crr('23'), outcomesGuidance('11'), outcomesGuidance('13'), outcomesGuidance('15'), outcomesGuidance('16'), outcomesGuidance('18'), outcomesGuidance('23')],
  overrides: ['an-outcome-is-assigned'],
  apply: (input) => {
    const level = levelAsked(input);
    return level === undefined ? silent : when(inTurn(level.where, not(is(input.outcome, 'decidedBy', ...level.by))), false, `It is for ${level.says}.`);
  },
};
