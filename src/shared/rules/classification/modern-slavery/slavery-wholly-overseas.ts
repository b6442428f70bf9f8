/** Items 1 to 3. */
import { is, yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { any, inTurn, not } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { isDirect, isSent } from './slavery-case.ts';

export const slaveryWhollyOverseas: ClassificationRule<'modern-slavery'> = {
  id: 'slavery-wholly-overseas',
  sentence: 'Modern slavery that was committed overseas only need not be recorded; the intelligence is shared.',
  cites: [crr('48-49')],
  apply: (input) => when(inTurn(is(input.act, 'where', 'overseas'), any(isSent(input), inTurn(isDirect(input), not(yes(input.act, 'linkToUnitedKingdom'))))), { is: 'not-notifiable', instead: 'intelligence' }, 'All of it was committed overseas.'),
};
