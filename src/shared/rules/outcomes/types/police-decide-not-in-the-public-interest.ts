/** Outcome 10. */
import { is } from '../../ask.ts';
import { outcomesGuidance } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import { any, not } from '../../truth.ts';
import { firstOf, isTried, showing, shows, typeIs, type OutcomeRule } from '../outcome-case.ts';

export const policeDecideNotInThePublicInterest: OutcomeRule = {
  id: 'police-decide-not-in-the-public-interest',
  sentence: 'Outcome 10 is for an offence police may charge without the prosecutor, with sufficient evidence, where the public interest is the only reason not to prosecute; where the prosecutor must decide it is outcome 9.',
  cites: [outcomesGuidance('16')],
  overrides: ['an-outcome-is-assigned'],
  apply: (input) => {
    if (!typeIs(input, '10')) return silent;
    const police = when(any(isTried(input, 'I'), not(shows(input, 'police-may-decide'))), false, 'It is not an offence that police may charge without the prosecutor: the public interest is for the prosecutor to judge, by outcome 9.');
    const evidence = when(not(is(input.outcome, 'evidence', 'sufficient-to-charge')), false, 'There was not sufficient evidence to charge.');
    return firstOf(police, evidence, showing(input, 'public-interest-alone'));
  },
};
