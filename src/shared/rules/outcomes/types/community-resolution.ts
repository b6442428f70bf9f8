/** Outcome 8. */
import { is } from '../../ask.ts';
import { outcomesGuidance } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import { not } from '../../truth.ts';
import { aged, firstOf, isOfNature, isKnifePossession, isTried, showing, typeIs, type OutcomeRule } from '../outcome-case.ts';

export const communityResolution: OutcomeRule = {
  id: 'community-resolution',
  sentence: 'A community resolution is not for indictable-only offences, abuse by an intimate partner or a young person’s possession of a knife; it needs sufficient evidence, responsibility accepted, a reparative purpose, a rationale, the gravity matrix, the actions agreed and an eligible history; for hate crime and other domestic abuse exceptional circumstances as well.',
  cites: [outcomesGuidance('15')],
  overrides: ['an-outcome-is-assigned'],
  apply: (input) => {
    if (!typeIs(input, '8')) return silent;
    const { outcome } = input;
    const indictable = when(isTried(input, 'I'), false, 'It is an indictable-only offence.');
    const partner = when(isOfNature(input, 'domestic-abuse-by-intimate-partner'), false, 'It is domestic abuse by an intimate partner.');
    const knife = isKnifePossession(input) ? when(aged(input, (years) => years < 18), false, 'It is a young person’s possession of a knife.') : silent;
    const evidence = when(not(is(outcome, 'evidence', 'sufficient-to-charge')), false, 'There is not sufficient evidence to prove the offence.');
    const exceptional = isOfNature(input, 'hate', 'domestic-abuse-otherwise', 'high-risk-domestic-abuse');
    const record = showing(input, 'reparative-purpose', 'responsibility-accepted', 'rationale', 'gravity-matrix', 'actions-agreed', 'history-eligible', { check: 'exceptional-circumstances', where: exceptional });
    return firstOf(indictable, partner, knife, evidence, record);
  },
};
