/** The outcomes of page 24. */
import { crr, outcomesGuidance } from '../cite.ts';
import { when } from '../rule.ts';
import { type OutcomeRule } from './outcome-case.ts';

export const anOutcomeIsAssigned: OutcomeRule = {
  id: 'an-outcome-is-assigned',
  sentence: 'A crime that remains recorded is given one of the outcome types; where what the type asks is there, it may be given.',
  cites: [crr('24'), outcomesGuidance('9')],
  apply: () => when(true, true, 'What the outcome asks is there.'),
};
