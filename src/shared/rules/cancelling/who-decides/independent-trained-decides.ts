/** C3 and C4. */
import { crr, outcomesGuidance } from '../../cite.ts';
import { when } from '../../rule.ts';
import { reasonIs } from '../removal-case.ts';
import type { DeciderRule } from './who-decides.ts';

export const independentTrainedDecides: DeciderRule = {
  id: 'independent-trained-decides',
  sentence: 'C3 and C4 are for a trained decision maker independent of the investigation, under the registrar’s oversight.',
  cites: [crr('25'), outcomesGuidance('27')],
  apply: (input) => when(reasonIs(input, 'C3', 'C4'), 'independent-trained-decision-maker', 'It is C3 or C4.'),
};
