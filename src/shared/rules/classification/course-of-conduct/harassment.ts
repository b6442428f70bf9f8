/** Section 2 of the Protection from Harassment Act 1997. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { isStalking, isCourse } from './conduct-case.ts';

export const harassment: ClassificationRule<'course-of-conduct'> = {
  id: 'harassment',
  sentence: 'Behaviour on more than one occasion that is likely to cause fear, alarm or distress, and is not stalking, is harassment, 8L 195/94.',
  cites: [crr('50')],
  apply: (input) => when(inTurn(isCourse(input), not(isStalking(input))), offence('8L', '195/94'), 'It happened on more than one occasion, and is not stalking.'),
};
