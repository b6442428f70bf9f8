/** Sections 2 and 6, by anybody on anybody: without a penis, or into no mouth. */
import { is } from '../../ask.ts';
import { crr, offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import { any, inTurn } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { isBelow, refused } from './sexual-case.ts';
import { sexualAssaultOf } from './sexual-assaults.ts';

export const assaultByPenetration: ClassificationRule<'sexual-act'> = {
  id: 'assault-by-penetration',
  sentence: 'Sexual penetration of vagina or anus with a part of the body or anything else, without consent or of a child under 13, is assault by penetration, in classes 17A, 17B, 20A and 20B.',
  cites: [crr('65'), offenceList],
  apply: (input) => when(inTurn(is(input.act, 'deed', 'penetration-otherwise'), any(refused(input), isBelow(input, 13))), sexualAssaultOf(input, 'penetration'), 'The victim was penetrated, and did not consent or was under 13.'),
};
