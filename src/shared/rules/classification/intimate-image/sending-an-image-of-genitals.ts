/** Class 88E, section 66A, since 31 January 2024. */
import { crr, offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { isMeantToAlarm, isSending, onlineSafetyAct } from './image-case.ts';

export const sendingAnImageOfGenitals: ClassificationRule<'intimate-image'> = {
  id: 'sending-an-image-of-genitals',
  sentence: 'Sending or giving an image of anybody’s genitals, meaning to alarm, distress or humiliate, or for sexual gratification and reckless of it, is 088/14 of class 88E.',
  cites: [crr('70'), offenceList],
  from: onlineSafetyAct,
  law: true,
  apply: (input) => when(inTurn(isSending(input), isMeantToAlarm(input)), offence('88E', '088/14'), 'An image of genitals was sent, and alarm was meant or risked.'),
};
