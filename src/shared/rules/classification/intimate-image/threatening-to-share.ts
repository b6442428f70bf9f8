/** 088/15 as well, whether or not there is an image. */
import { is, yes } from '../../ask.ts';
import { crr, offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { onlineSafetyAct } from './image-case.ts';

export const threateningToShare: ClassificationRule<'intimate-image'> = {
  id: 'threatening-to-share',
  sentence: 'Threatening to share an intimate image, meaning that it is feared or reckless of it, is 088/15, even if there is no such image.',
  cites: [crr('67'), offenceList],
  from: onlineSafetyAct,
  law: true,
  apply: ({ act }) => when(inTurn(is(act, 'deed', 'threatened-to-share'), yes(act, 'meantToBeFeared')), offence('88C', '088/15'), 'It was threatened to share an intimate image.'),
};
