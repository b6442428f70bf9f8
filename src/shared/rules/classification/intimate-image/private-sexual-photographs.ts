/** 008/71 of class 8R, from 13 April 2015 until 088/15 replaced it on 31 January 2024. */
import { has } from '../../ask.ts';
import { offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { isSharing, isShown, onlineSafetyAct } from './image-case.ts';

export const privateSexualPhotographs: ClassificationRule<'intimate-image'> = {
  id: 'private-sexual-photographs',
  sentence: 'Until 31 January 2024 disclosing private sexual photographs with intent to cause distress was 008/71 of class 8R.',
  cites: [offenceList],
  from: '2015-04-13',
  until: onlineSafetyAct,
  law: true,
  apply: (input) => when(inTurn(isSharing(input), isShown(input), has(input.act, 'purpose', 'alarm-distress-or-humiliation')), offence('8R', '008/71'), 'A private sexual image was disclosed with intent to cause distress.'),
};
