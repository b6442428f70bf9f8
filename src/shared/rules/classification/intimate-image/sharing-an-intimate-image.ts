/** Class 88C: 088/15 for a purpose, 175/08 without one. Of a child it may be class 86 as well. */
import { crr, offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import { any, inTurn, not } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { hasPurpose, isOfAChild, isSharing, isShown, onlineSafetyAct } from './image-case.ts';

const ofAChild = { doubt: { because: 'The image shows somebody under 18: page 67 knows no age, and distributing an indecent image of a child is 086/02 (pages 66 and 70); which of the two is recorded is not said.', cites: [crr('66'), crr('67'), crr('70')] } };

export const sharingAnIntimateImage: ClassificationRule<'intimate-image'> = {
  id: 'sharing-an-intimate-image',
  sentence: 'Sharing an image of somebody in an intimate state without consent is class 88C: 088/15 where it is meant to alarm, distress or humiliate or for sexual gratification, 175/08 for any other reason or none.',
  cites: [crr('67'), offenceList],
  from: onlineSafetyAct,
  law: true,
  apply: (input) => {
    const [purpose, child] = [hasPurpose(input), isOfAChild(input)];
    const found = offence('88C', purpose === true ? '088/15' : '175/08');
    return when(inTurn(isSharing(input), isShown(input), any(purpose, not(purpose)), any(child, not(child))), child === true ? { ...found, ...ofAChild } : found, 'An intimate image was shared without consent.');
  },
};
