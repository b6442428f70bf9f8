/** Class 22B. A willing child of 13 to 15 is recorded only in the circumstances of page 65: `willing-participation-not-reported`. */
import { crr, offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import { any, inTurn, not } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { eitherOffence } from './as-if-today.ts';
import { beforeCode, childCode } from './child-code.ts';
import { activityUnder16, beforeUnder16, incitingUnder16 } from './child-codes.ts';
import { consented, isActivity, isBefore, isBelow, isCausing, isImage, refused, type SexualCase } from './sexual-case.ts';

const codeOf = (input: SexualCase): string | null => {
  if (isBefore(input) === true) return beforeCode(input, beforeUnder16);
  return childCode(input, isActivity(input) === true ? activityUnder16 : incitingUnder16, null);
};

export const sexualActivityWithAChild: ClassificationRule<'sexual-act'> = {
  id: 'sexual-activity-with-a-child',
  sentence: 'Sexual activity with a willing child of 13 to 15, inciting one to it, asking one for an indecent image of itself, and sexual acts before one, are class 22B.',
  cites: [crr('65'), crr('66'), offenceList],
  apply: (input) => {
    const without = any(isBefore(input), isImage(input), inTurn(isCausing(input), not(refused(input))), inTurn(isActivity(input), consented(input)));
    return when(inTurn(any(isActivity(input), isCausing(input), isBefore(input), isImage(input)), not(isBelow(input, 13)), isBelow(input, 16), without), eitherOffence(input, '22B', codeOf(input)), 'The child was 13, 14 or 15, and nothing was done against its will.');
  },
};
