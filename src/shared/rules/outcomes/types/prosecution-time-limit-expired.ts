/** Outcome 17. A relevant case of domestic abuse is the exception for assault under section 47. */
import { has, is } from '../../ask.ts';
import { outcomesGuidance } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import { any, not } from '../../truth.ts';
import { domesticAbuse, firstOf, isOfNature, isTried, showing, typeIs, type OutcomeRule } from '../outcome-case.ts';

export const prosecutionTimeLimitExpired: OutcomeRule = {
  id: 'prosecution-time-limit-expired',
  sentence: 'Outcome 17 is for an identified suspect and a crime that is summary only, or would have been charged as a summary offence, whose time limit has run out without a warrant in the first instance.',
  cites: [outcomesGuidance('20')],
  overrides: ['an-outcome-is-assigned'],
  apply: (input) => {
    if (!typeIs(input, '17')) return silent;
    const { outcome, crime } = input;
    const summary = any(isTried(input, 'S'), is(outcome, 'chargeWouldBe', 'summary-only'));
    const limit = when(not(summary), false, 'No statutory time limit applies: it would not have been charged as a summary offence.');
    const warrant = when(has(outcome, 'matters', 'warrant-in-the-first-instance'), false, 'A warrant in the first instance has removed the time limit.');
    const relevant = crime.code === '008/06' ? when(isOfNature(input, ...domesticAbuse), false, 'It is section 47 in a case of domestic abuse, which is the exception.') : silent;
    return firstOf(limit, warrant, relevant, showing(input, 'time-limit-expired'));
  },
};
