/** C3. */
import { is } from '../ask.ts';
import { crr, outcomesGuidance } from '../cite.ts';
import { silent, when } from '../rule.ts';
import { not } from '../truth.ts';
import { reasonIs, type RemovalRule } from './removal-case.ts';

export const duplicateOfALiveRecord: RemovalRule = {
  id: 'duplicate-of-a-live-record',
  sentence: 'C3 needs another record of the crime, or of a crime it is part of, that is live and counted, of the same report and details.',
  cites: [crr('25'), outcomesGuidance('27')],
  overrides: ['a-crime-remains-recorded-unless'],
  apply: (input) => (reasonIs(input, 'C3') ? when(not(is(input.removal, 'duplicateOf', 'live-record')), false, 'There is no live record that it repeats.') : silent),
};
