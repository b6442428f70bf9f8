/** The rank or role an outcome is for, where the rules name one. */
import { crr, outcomesGuidance } from '../cite.ts';
import { silent, when, type Rule } from '../rule.ts';
import type { OutcomeCase } from './outcome-case.ts';
import { levelAsked, type OutcomeDecider } from './who-decides.ts';

type OutcomeDeciderRule = Rule<OutcomeCase, OutcomeDecider>;

export const whoMayDecide: OutcomeDeciderRule = {
  id: 'who-may-decide',
  sentence: 'Outcomes 15 and 16 of rape and high-risk domestic abuse, 5 of homicide and rape, 8 of hate crime and domestic abuse, 22 of domestic abuse, 3 after recent cautions or of listed offences, and 9 are for those the rules name.',
  cites: [crr('22'), crr('23'), outcomesGuidance('11'), outcomesGuidance('13'), outcomesGuidance('15'), outcomesGuidance('16'), outcomesGuidance('18'), outcomesGuidance('23')],
  apply: (input) => {
    const level = levelAsked(input);
    return level === undefined ? silent : when(level.where, level.who, `It is for ${level.says}.`);
  },
};
