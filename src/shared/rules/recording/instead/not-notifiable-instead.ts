/** Where the law of the act itself says what is kept. */
import { crr } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import type { InsteadRule } from './instead.ts';

export const notNotifiableInstead: InsteadRule = {
  id: 'not-notifiable-instead',
  sentence: 'A report of something that is not notifiable is kept as what it is.',
  cites: [crr('6')],
  overrides: ['nsir-closure', 'only-on-video'],
  apply: ({ classified }) => (classified.is === 'not-notifiable' ? when(true, classified.instead, 'It is not notifiable, and is kept as what it is.') : silent),
};
