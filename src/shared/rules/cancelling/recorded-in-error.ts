/** C4. */
import { yes } from '../ask.ts';
import { crr, outcomesGuidance } from '../cite.ts';
import { silent, when } from '../rule.ts';
import { not } from '../truth.ts';
import { reasonIs, type RemovalRule } from './removal-case.ts';

export const recordedInError: RemovalRule = {
  id: 'recorded-in-error',
  sentence: 'C4 needs documented information that on the balance of probabilities no notifiable crime was committed and that recording it was a genuine mistake.',
  cites: [crr('25'), outcomesGuidance('27')],
  overrides: ['a-crime-remains-recorded-unless'],
  apply: (input) => (reasonIs(input, 'C4') ? when(not(yes(input.removal, 'mistake')), false, 'It was not a genuine mistake.') : silent),
};
