/** Class 21, sections 11 to 13. */
import { crr, offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { eitherOffence } from './as-if-today.ts';
import { beforeCode } from './child-code.ts';
import { beforeUnder13 } from './child-codes.ts';
import { isBefore, isBelow } from './sexual-case.ts';

export const sexualActBeforeAChildUnder13: ClassificationRule<'sexual-act'> = {
  id: 'sexual-act-before-a-child-under-13',
  sentence: 'Sexual activity in the presence of a child under 13, and causing one to watch a sexual act, are class 21.',
  cites: [crr('65'), offenceList],
  apply: (input) => when(inTurn(isBefore(input), isBelow(input, 13)), eitherOffence(input, '21', beforeCode(input, beforeUnder13)), 'A child under 13 was present, or made to watch.'),
};
