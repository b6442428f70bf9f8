/** Outcomes 14 and 18. */
import { is } from '../../ask.ts';
import { outcomesGuidance } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import { not } from '../../truth.ts';
import { typeIs, type OutcomeRule } from '../outcome-case.ts';

export const noSuspectIsNamed: OutcomeRule = {
  id: 'no-suspect-is-named',
  sentence: 'Outcomes 14 and 18 are for crimes without a named suspect; with one, another outcome is given.',
  cites: [outcomesGuidance('17'), outcomesGuidance('21')],
  overrides: ['an-outcome-is-assigned'],
  apply: (input) => (typeIs(input, '14', '18') ? when(not(is(input.outcome, 'suspect', 'not-identified')), false, 'A suspect is identified: another outcome is given.') : silent),
};
