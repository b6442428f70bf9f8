/** C2 on rape and homicide. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import { isRapeOrHomicide, reasonIs } from '../removal-case.ts';
import type { DeciderRule } from './who-decides.ts';

export const registeredRegistrarDecides: DeciderRule = {
  id: 'registered-registrar-decides',
  sentence: 'A C2 cancellation of rape or homicide is for a registrar on the College of Policing register.',
  cites: [crr('25')],
  overrides: ['registrar-or-designated-decides'],
  apply: (input) => when(inTurn(reasonIs(input, 'C2'), isRapeOrHomicide(input)), 'registered-registrar', 'It is rape or homicide.'),
};
