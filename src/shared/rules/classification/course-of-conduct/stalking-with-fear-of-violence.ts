/** Section 4A of the Protection from Harassment Act 1997, since November 2012 (Notifiable Offence List). */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { isStalking, shows, isCourse } from './conduct-case.ts';

export const stalkingWithFearOfViolence: ClassificationRule<'course-of-conduct'> = {
  id: 'stalking-with-fear-of-violence',
  sentence: 'Stalking that on two or more occasions puts the victim in fear of violence is 8Q 008/65.',
  cites: [crr('52'), crr('56')],
  from: '2012-11',
  law: true,
  overrides: ['stalking-with-serious-alarm', 'harassment-with-fear-of-violence', 'controlling-or-coercive-behaviour', 'aggravated-conduct-without-fear', 'stalking', 'former-partner-is-stalking', 'former-partner-under-sixteen', 'harassment'],
  apply: (input) => when(inTurn(isCourse(input), shows(input, 'fear-of-violence'), isStalking(input)), offence('8Q', '008/65'), 'It is stalking with fear of violence.'),
};
