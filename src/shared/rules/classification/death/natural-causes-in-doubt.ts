/** Examples 5 and 6. */
import { has, is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { any, inTurn, not } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';

export const naturalCausesInDoubt: ClassificationRule<'death'> = {
  id: 'natural-causes-in-doubt',
  sentence: 'A death believed natural that is no longer is recorded as N300/01, unless it stands as N300/07 already until its cause is known.',
  cites: [crr('36')],
  from: '2024',
  apply: ({ act }) => {
    const stands = has(act, 'alreadyKept', 'natural-death-recorded');
    return when(inTurn(is(act, 'cause', 'natural-causes-now-doubted'), any(stands, not(stands))), { is: 'not-notifiable', instead: stands === true ? 'N300/07' : 'N300/01' }, 'It is no longer believed to be natural.');
  },
};
