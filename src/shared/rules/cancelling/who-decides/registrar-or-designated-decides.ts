/** C2 and C5. */
import { crr, outcomesGuidance } from '../../cite.ts';
import { when } from '../../rule.ts';
import { reasonIs } from '../removal-case.ts';
import type { DeciderRule } from './who-decides.ts';

export const registrarOrDesignatedDecides: DeciderRule = {
  id: 'registrar-or-designated-decides',
  sentence: 'C2 and C5 are for the registrar or a designated decision maker.',
  cites: [crr('25'), outcomesGuidance('29')],
  apply: (input) => when(reasonIs(input, 'C2', 'C5'), 'registrar-or-designated-decision-maker', 'It is C2 or C5.'),
};
