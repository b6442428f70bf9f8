/** Of referrals alone, and of duties to notify in the same way. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { isSent } from './slavery-case.ts';

export const returnedToTheCompetentAuthority: ClassificationRule<'modern-slavery'> = {
  id: 'returned-to-the-competent-authority',
  sentence: 'A referral whose location cannot be confirmed as in the area of the force is returned to the competent authority.',
  cites: [crr('48')],
  apply: (input) => when(inTurn(isSent(input), not(is(input.act, 'where', 'this-force', 'overseas'))), { is: 'not-notifiable', instead: 'returned' }, 'It is not shown to have been committed in the area of this force.'),
};
