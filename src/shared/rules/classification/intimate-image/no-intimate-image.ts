/** The elements of page 67 are not made out. */
import { is, yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { any, inTurn, not } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { isShown } from './image-case.ts';

export const noIntimateImage: ClassificationRule<'intimate-image'> = {
  id: 'no-intimate-image',
  sentence: 'Without an intimate state, with consent, or by a threat that is not meant to be feared, no offence of class 88C is made out.',
  cites: [crr('67-68')],
  apply: (input) => {
    const { act } = input;
    const adult = any(is(act, 'deed', 'shared'), not(yes(act, 'showsChild')));
    const notShown = inTurn(is(act, 'deed', 'shared', 'created-purported', 'requested-purported'), adult, not(isShown(input)));
    return when(any(notShown, inTurn(is(act, 'deed', 'threatened-to-share'), not(yes(act, 'meantToBeFeared')))), { is: 'not-notifiable', instead: 'nsir-incident' }, 'An element of the offence is missing.');
  },
};
