/** Outcome 12. */
import { is } from '../../ask.ts';
import { outcomesGuidance } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import { firstOf, showing, typeIs, type OutcomeRule } from '../outcome-case.ts';

export const suspectTooIllOrDead: OutcomeRule = {
  id: 'suspect-too-ill-or-dead',
  sentence: 'Outcome 12 is for a named suspect shown to be responsible who is too seriously ill, and unlikely to recover, or who died before the report or before there was enough evidence to charge; with enough evidence it is outcome 5.',
  cites: [outcomesGuidance('17')],
  overrides: ['an-outcome-is-assigned'],
  apply: (input) => {
    if (!typeIs(input, '12')) return silent;
    const { outcome } = input;
    const death = when(is(outcome, 'death', 'with-enough-evidence'), false, 'There was enough evidence to charge when the suspect died: see outcome 5.');
    const responsible = when(is(input.outcome, 'evidence', 'insufficient'), false, 'The record does not show that the named suspect was responsible.');
    return firstOf(death, responsible, showing(input, 'illness-or-death-verified', { check: 'adjournment-considered', where: is(outcome, 'death', 'nobody') }));
  },
};
