/** Page 66 speaks of a child of 13; class 22B ends at 16, class 86 at 18. */
import { crr, offenceList } from '../../cite.ts';
import { refer } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { isBelow, isImage } from './sexual-case.ts';

export const imageAskedOfSomebodyOlder: ClassificationRule<'sexual-act'> = {
  id: 'image-asked-of-somebody-older',
  sentence: 'Asking somebody of 16 or over for an indecent image has no class of its own; below 18 inciting an offence of class 86 is to be considered.',
  cites: [crr('66'), offenceList],
  apply: (input) => refer(inTurn(isImage(input), not(isBelow(input, 16))), 'The person asked was 16 or over, so class 22B does not fit; below 18 class 86 may.'),
};
