/** C2 and C5 on every other crime. */
import { is } from '../ask.ts';
import { crr, outcomesGuidance } from '../cite.ts';
import { when } from '../rule.ts';
import { any, inTurn, not } from '../truth.ts';
import { isRapeOrHomicide, reasonIs, type RemovalRule } from './removal-case.ts';

export const registrarOrDesignatedDecisionMaker: RemovalRule = {
  id: 'registrar-or-designated-decision-maker',
  sentence: 'C2 convinces, and C5 is authorised by, the registrar or a trained designated decision maker.',
  cites: [crr('25'), outcomesGuidance('29')],
  overrides: ['a-crime-remains-recorded-unless'],
  apply: (input) =>
    when(
      inTurn(any(reasonIs(input, 'C5'), inTurn(reasonIs(input, 'C2'), not(isRapeOrHomicide(input)))), not(is(input.removal, 'decidedBy', 'registered-registrar', 'registrar', 'designated-decision-maker'))),
      false,
      'Neither the registrar nor a designated decision maker decides it.',
    ),
};
