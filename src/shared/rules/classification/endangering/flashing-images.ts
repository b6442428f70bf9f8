/** Section 183 of the Online Safety Act 2023, from 31 January 2024. */
import { is, yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { all, not } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';

export const flashingImages: ClassificationRule<'endangering'> = {
  id: 'flashing-images',
  sentence: 'Sending or showing flashing images to harm somebody with epilepsy is 5E 005/29.',
  cites: [crr('40')],
  from: '2024-01-31',
  law: true,
  apply: (input) => when(all(is(input.act, 'deed', 'flashing-images'), yes(input.act, 'intended'), yes(input.act, 'apparent'), not(yes(input.act, 'exempt'))), offence('5E', '005/29'), 'Flashing images were sent or shown to harm somebody with epilepsy.'),
};
