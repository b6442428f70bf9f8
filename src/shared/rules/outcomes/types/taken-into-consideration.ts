/** Outcome 4. */
import { has } from '../../ask.ts';
import { outcomesGuidance } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import { any, not } from '../../truth.ts';
import { firstOf, showing, shows, typeIs, type OutcomeRule } from '../outcome-case.ts';

export const takenIntoConsideration: OutcomeRule = {
  id: 'taken-into-consideration',
  sentence: 'An offence is taken into consideration where it is like and no graver than one charged, linked to those proceedings, admitted in interview with guilty knowledge, accepted on the signed form or before the court, and connected by more than that to the satisfaction of the designated decision maker; one that nobody had reported needs a victim who is traced and confirms it.',
  cites: [outcomesGuidance('13')],
  overrides: ['an-outcome-is-assigned'],
  apply: (input) => {
    if (!typeIs(input, '4')) return silent;
    const accepted = when(not(any(shows(input, 'acceptance-signed'), shows(input, 'court-took-it'))), false, 'The acceptance form is not signed, and nothing proves that the court took it into consideration.');
    const victim = showing(input, { check: 'victim-traced-and-confirms', where: has(input.outcome, 'matters', 'not-reported-before') });
    return firstOf(showing(input, 'similar-and-not-graver', 'linked-to-proceedings', 'clear-admission', 'guilty-knowledge', 'linked-by-more'), accepted, victim);
  },
};
