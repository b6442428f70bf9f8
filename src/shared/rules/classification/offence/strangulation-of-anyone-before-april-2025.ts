/** Before 008/77 was added to 8S and 8T it was 8N, whoever was strangled. */
import { crr, offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import { offence, type ClassificationRule } from '../classified.ts';

export const strangulationOfAnyoneBeforeApril2025: ClassificationRule<'offence'> = {
  id: 'strangulation-of-anyone-before-april-2025',
  sentence: 'Until 1 April 2025 008/77 was 8N whoever was strangled.',
  cites: [crr('44'), offenceList],
  until: '2025-04-01',
  overrides: ['the-offence-chosen'],
  apply: ({ act }) => when(act.code === '008/77', offence('8N', '008/77'), '008/77 was in 8N alone.'),
};
