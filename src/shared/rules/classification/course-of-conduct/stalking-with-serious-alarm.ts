/** Section 4A of the Protection from Harassment Act 1997, since November 2012 (Notifiable Offence List). */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { isStalking, shows, isCourse } from './conduct-case.ts';

export const stalkingWithSeriousAlarm: ClassificationRule<'course-of-conduct'> = {
  id: 'stalking-with-serious-alarm',
  sentence: 'Stalking with a substantial adverse effect on the victim’s day-to-day activities is 8Q 008/66.',
  cites: [crr('52'), crr('56')],
  from: '2012-11',
  law: true,
  overrides: ['controlling-or-coercive-behaviour', 'aggravated-conduct-without-fear', 'stalking', 'former-partner-is-stalking', 'former-partner-under-sixteen', 'harassment'],
  apply: (input) => when(inTurn(isCourse(input), shows(input, 'serious-alarm-or-distress'), isStalking(input)), offence('8Q', '008/66'), 'It is stalking with serious alarm or distress.'),
};
