/** Outcomes that speak of a named suspect. */
import { is } from '../../ask.ts';
import { outcomesGuidance } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import { typeIs, type OutcomeRule } from '../outcome-case.ts';

export const aSuspectIsNamed: OutcomeRule = {
  id: 'a-suspect-is-named',
  sentence: 'Outcomes 11 to 13, 15 to 17 and 21 to 24 need a suspect who is identified.',
  cites: [outcomesGuidance('16'), outcomesGuidance('17'), outcomesGuidance('18'), outcomesGuidance('19'), outcomesGuidance('20'), outcomesGuidance('22'), outcomesGuidance('23'), outcomesGuidance('24')],
  overrides: ['an-outcome-is-assigned'],
  apply: (input) =>
    typeIs(input, '11', '12', '13', '15', '16', '17', '21', '22', '23', '24') ? when(is(input.outcome, 'suspect', 'not-identified'), false, 'No suspect is identified.') : silent,
};
