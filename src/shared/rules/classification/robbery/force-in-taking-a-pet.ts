/** Pet abduction is no offence under the Theft Act, and robbery needs a theft. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { refer } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { isRobbery, isRobberyOfGoods } from './stealing-case.ts';
import { theftWithoutForce } from './without-force.ts';

export const forceInTakingAPet: ClassificationRule<'theft'> = {
  id: 'force-in-taking-a-pet',
  sentence: 'Where force is used to take a dog or cat, it is carefully considered whether robbery is appropriate.',
  cites: [crr('83')],
  overrides: theftWithoutForce,
  apply: ({ act }) => refer(inTurn(is(act, 'goods', 'dog', 'cat'), isRobbery(act), not(isRobberyOfGoods(act))), 'Force was used to take a pet, and it is not known to have been taken to keep: robbery, or pet abduction and the assault.'),
};
