/** The elements of pages 69 to 71 are not made out. */
import { is, yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { any, inTurn, not } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { isMadeOut } from './voyeurism.ts';

export const noIndecency: ClassificationRule<'indecency'> = {
  id: 'no-indecency',
  sentence: 'Without alarm meant and without two people in public who could have seen it, or without the elements of voyeurism, no offence of classes 88E and 66 is made out.',
  cites: [crr('69-71')],
  apply: (input) => {
    const { act } = input;
    const exposed = inTurn(is(act, 'deed', 'exposure'), not(yes(act, 'alarmIntended')), not(yes(act, 'seenByTwo')));
    const alone = inTurn(is(act, 'deed', 'masturbation'), not(yes(act, 'seenByTwo')), not(yes(act, 'alarmIntended')));
    const lewd = inTurn(is(act, 'deed', 'other-lewd-act'), not(yes(act, 'seenByTwo')));
    const watched = inTurn(is(act, 'deed', 'voyeurism', 'up-skirting', 'watching-breastfeeding'), not(isMadeOut(input)));
    return when(any(exposed, alone, lewd, watched), { is: 'not-notifiable', instead: 'nsir-incident' }, 'An element of the offence is missing.');
  },
};
