/**
 * Sections 3 and 7. The list has, in class 21, lesser codes for offenders under 18 who touch a child under 13 (section 13); as page
 * 20 keeps a rape recorded where such a lesser section is charged, the assault is recorded.
 */
import { is } from '../../ask.ts';
import { crr, offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import { any, inTurn } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { isBelow, refused } from './sexual-case.ts';
import { sexualAssaultOf } from './sexual-assaults.ts';

export const sexualAssault: ClassificationRule<'sexual-act'> = {
  id: 'sexual-assault',
  sentence: 'Sexual touching without consent, or of a child under 13, is sexual assault, in classes 17A, 17B, 20A and 20B.',
  cites: [crr('64-65'), offenceList],
  apply: (input) => when(inTurn(is(input.act, 'deed', 'touching'), any(refused(input), isBelow(input, 13))), sexualAssaultOf(input, 'touching'), 'The victim was touched sexually, and did not consent or was under 13.'),
};
