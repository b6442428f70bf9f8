/** Making a pseudo-photograph. */
import { is, yes } from '../../ask.ts';
import { crr, offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';

export const purportedImageOfAChild: ClassificationRule<'intimate-image'> = {
  id: 'purported-image-of-a-child',
  sentence: 'An indecent image of a child that is made or altered is a pseudo-photograph, class 86.',
  cites: [crr('70'), offenceList],
  apply: ({ act }) => when(inTurn(is(act, 'deed', 'created-purported'), yes(act, 'showsChild')), offence('86', '086/02', 'state'), 'A pseudo-photograph of a child was made.'),
};
