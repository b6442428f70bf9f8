/** Before section 66A. */
import { yes } from '../../ask.ts';
import { offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { isSending, onlineSafetyAct } from './image-case.ts';

export const genitalsOfAChildBefore2024: ClassificationRule<'intimate-image'> = {
  id: 'genitals-of-a-child-before-2024',
  sentence: 'Before 31 January 2024 sending an indecent image of a child was class 86.',
  cites: [offenceList],
  until: onlineSafetyAct,
  law: true,
  apply: (input) => when(inTurn(isSending(input), yes(input.act, 'showsChild')), offence('86', '086/02', 'state'), 'The image is of a child.'),
};
