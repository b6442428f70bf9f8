/** Outcomes 2 and 2A. */
import { is } from '../../ask.ts';
import { outcomesGuidance } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import { any, inTurn, not } from '../../truth.ts';
import { aged, firstOf, isKnifePossession, isTried, showing, shows, typeIs, type OutcomeRule } from '../outcome-case.ts';

export const youthCaution: OutcomeRule = {
  id: 'youth-caution',
  sentence: 'A youth caution is for a child of 10 to 17 with an eligible history, who admitted the offence clearly, by an offence police may caution or with the prosecutor’s authority; with the gravity matrix, the youth justice service, the signed form, an appropriate adult and the victim’s views. Possession of a knife takes no simple caution.',
  cites: [outcomesGuidance('10'), outcomesGuidance('11')],
  overrides: ['an-outcome-is-assigned'],
  apply: (input) => {
    if (!typeIs(input, '2', '2A')) return silent;
    const age = when(not(aged(input, (years) => years >= 10 && years < 18)), false, 'The offender is not a child of 10 to 17.');
    const knife = isKnifePossession(input) ? when(is(input.outcome, 'caution', 'simple'), false, 'A child’s possession of a knife takes a conditional caution or a deferred prosecution, and no simple caution.') : silent;
    const authorised = when(inTurn(not(isTried(input, 'I')), not(any(shows(input, 'police-may-decide'), shows(input, 'prosecutor-authorised')))), false, 'Police may not caution for it without the prosecutor, and the prosecutor has not authorised it.');
    const grave = showing(input, { check: 'prosecutor-authorised', where: isTried(input, 'I') });
    const record = showing(input, 'history-eligible', 'clear-admission', 'gravity-matrix', 'youth-justice-views', 'signed-form', 'appropriate-adult', 'victims-views');
    return firstOf(age, knife, record, grave, authorised);
  },
};
