/** Attempts too. */
import { crr } from '../cite.ts';
import { when } from '../rule.ts';
import { shows, type FlagRule } from './flag-case.ts';

export const metalTheftFlag: FlagRule = {
  id: 'metal-theft-flag',
  sentence: 'What is believed to be taken for its value as scrap metal is flagged as metal theft.',
  cites: [crr('27')],
  apply: (input) => when(shows(input, 'for-scrap-metal'), ['metal-theft'], 'It was for scrap metal.'),
};
