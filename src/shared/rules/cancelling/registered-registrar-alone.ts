/** C2 on rape and homicide. */
import { is } from '../ask.ts';
import { crr, outcomesGuidance } from '../cite.ts';
import { when } from '../rule.ts';
import { inTurn, not } from '../truth.ts';
import { isRapeOrHomicide, reasonIs, type RemovalRule } from './removal-case.ts';

export const registeredRegistrarAlone: RemovalRule = {
  id: 'registered-registrar-alone',
  sentence: 'Rape and homicide are cancelled under C2 by a registrar on the College of Policing register alone; where a force has none, by the chief officer responsible for crime recording on the registrar’s advice.',
  cites: [crr('25'), outcomesGuidance('29')],
  overrides: ['a-crime-remains-recorded-unless'],
  apply: (input) =>
    when(inTurn(reasonIs(input, 'C2'), isRapeOrHomicide(input), not(is(input.removal, 'decidedBy', 'registered-registrar', 'chief-officer-on-the-registrars-advice'))), false, 'Only a registered registrar may decide this.'),
};
