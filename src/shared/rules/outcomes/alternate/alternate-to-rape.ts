/** Pages 20, and 7-8 of the guidance. */
import { is } from '../../ask.ts';
import { crr, outcomesGuidance } from '../../cite.ts';
import { silent, when, type Finding } from '../../rule.ts';
import { any, inTurn, not } from '../../truth.ts';
import { firstOf, isOfRape, shows, typeIs, type OutcomeRule } from '../outcome-case.ts';
import { isOfAChild, isOfAttemptedRape } from './rape.ts';

export const alternateToRape: OutcomeRule = {
  id: 'alternate-to-rape',
  sentence: 'Rape takes 1A for a listed offence with penile penetration of a child under 13, for sections 2, 30(3) or 34(2), for a sexual offence that the prosecutor says on the charging form is in the public interest or, of attempted rape, should be charged, or for any sexual offence an accredited registrar authorises.',
  cites: [crr('20'), outcomesGuidance('7')],
  overrides: ['an-outcome-is-assigned'],
  apply: (input): Finding<boolean> => {
    if (!typeIs(input, '1A', '2A', '3A')) return silent;
    const { outcome } = input;
    const rape = isOfRape(input);
    const other = when(inTurn(rape, is(outcome, 'alternate', 'manslaughter', 'infanticide', 'child-destruction', 'causing-or-allowing-death', 'theft', 'another-offence')), false, 'The alternate offence is not a sexual one.');
    const listed = is(outcome, 'alternate', 'sexual-offences-6-1', 'sexual-offences-8-1-or-2', 'sexual-offences-9-2', 'sexual-offences-13', 'sexual-offences-25-6');
    const ofAChild = inTurn(isOfAChild(input), listed, shows(input, 'penile-penetration'));
    const always = is(outcome, 'alternate', 'sexual-offences-2', 'sexual-offences-30-3', 'sexual-offences-34-2');
    // The list and the form speak of a charge: of a caution only the registrar’s discretion is left.
    const may = typeIs(input, '1A') && (isOfAttemptedRape(input) ? shows(input, 'alternate-in-public-interest') : any(always, ofAChild, shows(input, 'alternate-in-public-interest')));
    return firstOf(other, when(inTurn(rape, not(any(may, is(outcome, 'decidedBy', 'registered-registrar')))), false, 'The offence charged may not stand for rape: the prosecutor has not said so on the charging form, and no accredited registrar authorises it.'));
  },
};
