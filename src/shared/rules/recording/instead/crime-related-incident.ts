/** Exits F4 to F7. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import type { InsteadRule } from './instead.ts';

export const crimeRelatedIncident: InsteadRule = {
  id: 'crime-related-incident',
  sentence: 'What would on the balance of probabilities amount to a notifiable crime, but is not recorded, is a crime related incident.',
  cites: [crr('9-10'), crr('11')],
  apply: ({ exit }) => when(exit !== 'nsir-closure', 'crime-related-incident', 'It is a crime related incident.'),
};
