/** Outcomes 3 and 3A. */
import { has, is } from '../../ask.ts';
import { outcomesGuidance } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import { aged, domesticAbuse, firstOf, isOfNature, isTried, showing, typeIs, type OutcomeRule } from '../outcome-case.ts';

export const adultCaution: OutcomeRule = {
  id: 'adult-caution',
  sentence: 'An adult caution is for somebody of 18 or over with an eligible history, for an offence police may decide or, where it is indictable only, with the prosecutor’s authority on a referral a superintendent authorised; a simple one is for domestic abuse or hate crime alone; a vulnerable offender of a conditional one has an appropriate adult.',
  cites: [outcomesGuidance('11'), outcomesGuidance('12')],
  overrides: ['an-outcome-is-assigned'],
  apply: (input) => {
    if (!typeIs(input, '3', '3A')) return silent;
    const { outcome } = input;
    const simple = is(outcome, 'caution', 'simple');
    const age = when(not(aged(input, (years) => years >= 18)), false, 'The offender is not 18 or over.');
    const kind = when(inTurn(simple, not(isOfNature(input, ...domesticAbuse, 'hate'))), false, 'A simple caution of an adult is for domestic abuse or hate crime only.');
    const indictable = isTried(input, 'I');
    const record = showing(
      input,
      'history-eligible',
      { check: 'prosecutor-authorised', where: indictable },
      { check: 'superintendent-authorised-referral', where: indictable },
      { check: 'police-may-decide', where: not(indictable) },
      { check: 'appropriate-adult', where: inTurn(not(simple), has(outcome, 'matters', 'suspect-vulnerable')) },
      { check: 'exceptional-circumstances', where: has(outcome, 'matters', 'cautioned-or-convicted-within-two-years') },
    );
    return firstOf(age, kind, record);
  },
};
