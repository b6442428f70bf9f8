/** Rape to N100. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { isBackToIncident } from '../reclassification-case.ts';
import type { ReclassifierRule } from './who-reclassifies.ts';

export const accreditedRegistrarReclassifies: ReclassifierRule = {
  id: 'accredited-registrar-reclassifies',
  sentence: 'Taking a rape back to N100 is for a registrar accredited by the College of Policing.',
  cites: [crr('63')],
  apply: (input) => when(isBackToIncident(input), 'registered-registrar', 'It goes back to a reported incident.'),
};
