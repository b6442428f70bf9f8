/** Class 42. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { offence, type ClassificationRule } from '../classified.ts';

export const theftOfMail: ClassificationRule<'theft'> = {
  id: 'theft-of-mail',
  sentence: 'Letters and parcels in the process of delivery by a business, from the delivery vehicle too, are theft of mail.',
  cites: [crr('76'), crr('81')],
  apply: ({ act }) => when(is(act, 'goods', 'mail'), offence('42', '042/00'), 'Mail was stolen while it was being delivered.'),
};
