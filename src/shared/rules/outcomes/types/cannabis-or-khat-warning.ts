/** Outcome 7. The list has possession of cannabis as class 92E and of khat as 093/74. */
import { is } from '../../ask.ts';
import { offenceList, outcomesGuidance } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import { not } from '../../truth.ts';
import { aged, firstOf, showing, typeIs, type OutcomeRule } from '../outcome-case.ts';

export const cannabisOrKhatWarning: OutcomeRule = {
  id: 'cannabis-or-khat-warning',
  sentence: 'A warning is for possession of a small quantity of cannabis or khat for personal use by somebody of 18 or over with an eligible history, who admitted in interview knowing what it was and raised no defence, on evidence enough to convict.',
  cites: [outcomesGuidance('14'), offenceList],
  overrides: ['an-outcome-is-assigned'],
  apply: (input) => {
    if (!typeIs(input, '7')) return silent;
    const drug = when(!(input.crime.class === '92E' || input.crime.code === '093/74'), false, 'It is not possession of cannabis or khat.');
    const age = when(not(aged(input, (years) => years >= 18)), false, 'The offender is not 18 or over.');
    const evidence = when(not(is(input.outcome, 'evidence', 'sufficient-to-charge')), false, 'There is no realistic prospect of conviction.');
    return firstOf(drug, age, evidence, showing(input, 'small-quantity', 'knowledge-admitted', 'no-defence-raised', 'history-eligible'));
  },
};
