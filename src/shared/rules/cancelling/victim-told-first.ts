/** C1, C2 and C5. */
import { yes } from '../ask.ts';
import { crr } from '../cite.ts';
import { silent, when } from '../rule.ts';
import { not } from '../truth.ts';
import { reasonIs, type RemovalRule } from './removal-case.ts';

export const victimToldFirst: RemovalRule = {
  id: 'victim-told-first',
  sentence: 'Before a crime is transferred, or cancelled under C2 or C5, the victim has been told, and there is an auditable record of it, where the crime has a victim.',
  cites: [crr('26')],
  overrides: ['a-crime-remains-recorded-unless'],
  apply: (input) => (input.offence.against === 'victim' && reasonIs(input, 'C1', 'C2', 'C5') ? when(not(yes(input.removal, 'victimTold')), false, 'The victim has not been told yet.') : silent),
};
