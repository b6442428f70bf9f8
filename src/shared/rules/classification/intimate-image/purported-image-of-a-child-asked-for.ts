/** No class is named for asking. */
import { is, yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { refer } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';

export const purportedImageOfAChildAskedFor: ClassificationRule<'intimate-image'> = {
  id: 'purported-image-of-a-child-asked-for',
  sentence: '175/10 is of adults: asking for a purported image of a child may be inciting or arranging an offence of class 86.',
  cites: [crr('69'), crr('70')],
  apply: ({ act }) => refer(inTurn(is(act, 'deed', 'requested-purported'), yes(act, 'showsChild')), 'An image of a child was asked for, which 175/10 does not cover: class 86 is to be considered.'),
};
