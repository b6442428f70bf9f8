/** Before 27 February 2023 a child had to be pressed. */
import { yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { all, any, not } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { isSince } from '../day-of-law.ts';

export const noForcedMarriage: ClassificationRule<'forced-marriage'> = {
  id: 'no-forced-marriage',
  sentence: 'A marriage that both consent to and neither enters before 18 is no offence.',
  cites: [crr('39')],
  apply: (input) => when(all(not(yes(input.act, 'pressure')), any(!isSince(input, '2023-02-27'), not(yes(input.act, 'toMarryBefore18')))), { is: 'not-notifiable', instead: 'nsir-incident' }, 'Nobody was forced, and nobody made to marry before 18.'),
};
