/** Outcome 21. */
import { outcomesGuidance } from '../../cite.ts';
import { silent } from '../../rule.ts';
import { any } from '../../truth.ts';
import { domesticAbuse, isOfNature, isTried, showing, typeIs, type OutcomeRule } from '../outcome-case.ts';

export const investigationNotInThePublicInterest: OutcomeRule = {
  id: 'investigation-not-in-the-public-interest',
  sentence: 'Outcome 21 needs a rationale by the public interest test for not investigating a named suspect further; for domestic abuse, hate crime, child abuse, indictable-only offences and those relevant to work with children or vulnerable adults also exceptional circumstances and a decision maker who fits. The registrar oversees every one.',
  cites: [outcomesGuidance('21'), outcomesGuidance('22')],
  overrides: ['an-outcome-is-assigned'],
  apply: (input) => {
    if (!typeIs(input, '21')) return silent;
    const serious = any(isTried(input, 'I'), isOfNature(input, ...domesticAbuse, 'hate', 'child-abuse', 'relevant-to-work-with-children-or-vulnerable'));
    return showing(input, 'rationale', 'public-interest-considered', { check: 'exceptional-circumstances', where: serious }, { check: 'decider-fits', where: serious });
  },
};
