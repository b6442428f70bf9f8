/** The five categories are the only ways out of the figures. */
import { crr } from '../cite.ts';
import { when } from '../rule.ts';
import type { RemovalRule } from './removal-case.ts';

export const aCrimeRemainsRecordedUnless: RemovalRule = {
  id: 'a-crime-remains-recorded-unless',
  sentence: 'A recorded crime stays recorded unless it is transferred, or cancelled under C2 to C5; where what each asks is there, it may be taken out.',
  cites: [crr('7'), crr('25-26')],
  apply: () => when(true, true, 'What the category asks is there.'),
};
