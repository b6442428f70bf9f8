/** Outcome 13. */
import { is } from '../../ask.ts';
import { outcomesGuidance } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import { firstOf, showing, typeIs, type OutcomeRule } from '../outcome-case.ts';

export const victimOrWitnessTooIllOrDead: OutcomeRule = {
  id: 'victim-or-witness-too-ill-or-dead',
  sentence: 'Outcome 13 is for a named suspect shown to be responsible where the victim or a key witness has died or is too seriously ill to give evidence, and waiting or special measures were considered.',
  cites: [outcomesGuidance('17')],
  overrides: ['an-outcome-is-assigned'],
  apply: (input) => (typeIs(input, '13') ? firstOf(when(is(input.outcome, 'evidence', 'insufficient'), false, 'The record does not show that the named suspect was responsible.'), showing(input, 'illness-or-death-verified', 'adjournment-considered')) : silent),
};
