/** Section 4 of the Protection from Harassment Act 1997. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { isStalking, shows, isCourse } from './conduct-case.ts';

export const harassmentWithFearOfViolence: ClassificationRule<'course-of-conduct'> = {
  id: 'harassment-with-fear-of-violence',
  sentence: 'Harassment that on two or more occasions leaves the victim fearing violence is 8L 008/30.',
  cites: [crr('50'), crr('56')],
  overrides: ['controlling-or-coercive-behaviour', 'aggravated-conduct-without-fear', 'stalking', 'former-partner-is-stalking', 'former-partner-under-sixteen', 'harassment'],
  apply: (input) => when(inTurn(isCourse(input), shows(input, 'fear-of-violence'), not(isStalking(input))), offence('8L', '008/30'), 'It is harassment with fear of violence.'),
};
