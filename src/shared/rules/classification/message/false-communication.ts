/** Section 179 of the Online Safety Act 2023, in force from 31 January 2024. */
import { is, yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';

export const falseCommunication: ClassificationRule<'message'> = {
  id: 'false-communication',
  sentence: 'A message known to be false, meant to cause harm that is not trivial and without excuse, is 8R 138/52.',
  cites: [crr('59-60')],
  from: '2024-01-31',
  law: true,
  apply: ({ act }) => when(inTurn(is(act, 'content', 'knowingly-false'), yes(act, 'meant')), offence('8R', '138/52'), 'It is known to be false, and meant to cause harm.'),
};
