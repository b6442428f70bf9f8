/** Class 49A. Whether it was an innocent mistake is evidence to the contrary, which box F3 asks for. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { offence, type ClassificationRule } from '../classified.ts';

export const makingOffWithoutPayment: ClassificationRule<'making-off'> = {
  id: 'making-off-without-payment',
  sentence: 'Making off without payment is recorded without delay and is no civil matter; that it happened is usually enough unless credible evidence shows an innocent mistake.',
  cites: [crr('83')],
  apply: () => when(true, offence('49A', '053/25'), 'Somebody made off without paying.'),
};
