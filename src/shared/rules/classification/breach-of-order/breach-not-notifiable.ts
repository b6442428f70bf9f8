/** Breaches of page 90 that are not notifiable. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import type { ClassificationRule } from '../classified.ts';

export const breachNotNotifiable: ClassificationRule<'breach-of-order'> = {
  id: 'breach-not-notifiable',
  sentence: 'Breach of bail, of a domestic violence protection notice or order, of a prison licence or of a court order not listed is not notifiable.',
  cites: [crr('90')],
  apply: ({ act }) =>
    when(
      is(act, 'order', 'bail', 'domestic-violence-protection-notice', 'domestic-violence-protection-order', 'prison-licence', 'another-court-order'),
      { is: 'not-notifiable', instead: 'nsir-incident' },
      'The breach of this order is not notifiable; whether what was done belongs to a new course of conduct is looked at apart (page 52).',
    ),
};
