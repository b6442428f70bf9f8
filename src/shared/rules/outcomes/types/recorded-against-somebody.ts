/** Outcomes 1 to 10: not asked, since who was charged, cautioned or warned is known; but told that nobody is, none of them is given. */
import { outcomesGuidance } from '../../cite.ts';
import { when } from '../../rule.ts';
import { typeIs, type OutcomeRule } from '../outcome-case.ts';

export const recordedAgainstSomebody: OutcomeRule = {
  id: 'recorded-against-somebody',
  sentence: 'Outcomes 1 to 10 are recorded against a suspect, who knows of it or has died: where none is identified, another outcome is given.',
  cites: [outcomesGuidance('3'), outcomesGuidance('9'), outcomesGuidance('13'), outcomesGuidance('17'), outcomesGuidance('21')],
  overrides: ['an-outcome-is-assigned'],
  apply: (input) => when(input.outcome.suspect === 'not-identified' && typeIs(input, '1', '1A', '2', '2A', '3', '3A', '4', '5', '6', '7', '8', '9', '10'), false, 'No suspect is identified.'),
};
