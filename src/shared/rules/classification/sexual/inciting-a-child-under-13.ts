/** Class 21. The codes go by the age of the offender; one of unknown age has those of adults, and so has one of exactly 18, as in the Act. */
import { crr, offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import { any, inTurn } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { eitherOffence } from './as-if-today.ts';
import { childCode } from './child-code.ts';
import { incitingUnder13 } from './child-codes.ts';
import { isBelow, isCausing, isImage } from './sexual-case.ts';

export const incitingAChildUnder13: ClassificationRule<'sexual-act'> = {
  id: 'inciting-a-child-under-13',
  sentence: 'Causing or inciting a child under 13 to engage in sexual activity is class 21, with a code of its own where the offender is under 18.',
  cites: [crr('65'), crr('66'), offenceList],
  apply: (input) => when(inTurn(any(isCausing(input), isImage(input)), isBelow(input, 13)), eitherOffence(input, '21', childCode(input, incitingUnder13, 'adult')), 'A child under 13 was caused or incited to engage in sexual activity.'),
};
