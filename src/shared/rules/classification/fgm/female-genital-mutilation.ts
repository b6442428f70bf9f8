/** Class 8N; honour-based abuse is flagged, and domestic abuse where it applies. */
import { is } from '../../ask.ts';
import { crr, offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import { any, inTurn } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { isSince } from '../day-of-act.ts';

export const femaleGenitalMutilation: ClassificationRule<'fgm'> = {
  id: 'female-genital-mutilation',
  sentence: 'Female genital mutilation is 8N 008/52, and failing to protect a girl from the risk 8N 008/68, from 3 May 2015.',
  cites: [crr('44'), offenceList],
  apply: (input) => {
    const failed = inTurn(is(input.act, 'deed', 'failed-to-protect'), isSince(input, '2015-05-03'));
    return when(any(failed, is(input.act, 'deed', 'done-or-assisted')), offence('8N', failed === true ? '008/68' : '008/52'), 'Female genital mutilation is alleged.');
  },
};
