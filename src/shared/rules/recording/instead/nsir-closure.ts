/** Exits F1 to F3. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import type { InsteadRule } from './instead.ts';

export const nsirClosure: InsteadRule = {
  id: 'nsir-closure',
  sentence: 'What falls short of a notifiable crime is closed under the National Incident Category List.',
  cites: [crr('6'), crr('11')],
  apply: ({ exit }) => when(exit === 'nsir-closure', 'nsir-incident', 'It is closed under the National Incident Category List.'),
};
