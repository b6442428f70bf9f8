/** When the breach of a domestic abuse protection order became notifiable is in doubt (the list was changed in October 2024). */
import { is } from '../../ask.ts';
import { offenceList } from '../../cite.ts';
import { refer } from '../../rule.ts';
import type { ClassificationRule } from '../classified.ts';

export const domesticAbuseProtectionOrderBeforeOctober2024: ClassificationRule<'breach-of-order'> = {
  id: 'domestic-abuse-protection-order-before-october-2024',
  sentence: 'The breach of a domestic abuse protection order was added to the offence list in October 2024, with 16 April 2024 as the day it began; for a breach before November 2024 the registrar decides.',
  cites: [offenceList],
  until: '2024-11-01',
  law: true,
  overrides: ['notifiable-breach'],
  apply: ({ act }) => refer(is(act, 'order', 'domestic-abuse-protection-order', 'domestic-abuse-notification-requirements'), 'The list was changed in October 2024 and prints 16 April 2024 as the day this offence began.'),
};
