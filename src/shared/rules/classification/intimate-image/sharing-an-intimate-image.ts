/** Class 88C: 088/15 for a purpose, 175/08 without one. */
import { crr, offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import { any, inTurn, not } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { hasPurpose, isSharing, isShown, onlineSafetyAct } from './image-case.ts';

export const sharingAnIntimateImage: ClassificationRule<'intimate-image'> = {
  id: 'sharing-an-intimate-image',
  sentence: 'Sharing an image of somebody in an intimate state without consent is class 88C: 088/15 where it is meant to alarm, distress or humiliate or for sexual gratification, 175/08 for any other reason or none.',
  cites: [crr('67'), offenceList],
  from: onlineSafetyAct,
  law: true,
  apply: (input) => {
    const purpose = hasPurpose(input);
    return when(inTurn(isSharing(input), isShown(input), any(purpose, not(purpose))), offence('88C', purpose === true ? '088/15' : '175/08'), 'An intimate image was shared without consent.');
  },
};
