/** Outcome 6. */
import { has, is } from '../../ask.ts';
import { outcomesGuidance } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import { not } from '../../truth.ts';
import { aged, firstOf, showing, typeIs, type OutcomeRule } from '../outcome-case.ts';

export const penaltyNoticeForDisorder: OutcomeRule = {
  id: 'penalty-notice-for-disorder',
  sentence: 'A penalty notice is for an offence of the scheme and a suitable suspect of 18 or over whose identity was checked, who was told that they need not accept it, on evidence enough to prosecute; aggravating factors are justified.',
  cites: [outcomesGuidance('14')],
  overrides: ['an-outcome-is-assigned'],
  apply: (input) => {
    if (!typeIs(input, '6')) return silent;
    const age = when(not(aged(input, (years) => years >= 18)), false, 'The recipient is not 18 or over.');
    const evidence = when(not(is(input.outcome, 'evidence', 'sufficient-to-charge')), false, 'There is not enough evidence to prosecute.');
    const record = showing(input, 'within-scheme', 'suspect-suitable', 'identity-checked', 'need-not-accept', { check: 'justified-despite-aggravation', where: has(input.outcome, 'matters', 'aggravating-factors') });
    return firstOf(age, evidence, record);
  },
};
