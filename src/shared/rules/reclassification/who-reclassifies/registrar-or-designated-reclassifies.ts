/** Any crime. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { isBackToIncident } from '../reclassification-case.ts';
import type { ReclassifierRule } from './who-reclassifies.ts';

export const registrarOrDesignatedReclassifies: ReclassifierRule = {
  id: 'registrar-or-designated-reclassifies',
  sentence: 'Reclassification is for the registrar or a designated decision maker.',
  cites: [crr('13')],
  apply: (input) => when(!isBackToIncident(input), 'registrar-or-designated-decision-maker', 'It goes to another class.'),
};
