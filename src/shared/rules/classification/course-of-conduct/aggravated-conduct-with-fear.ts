/** Section 32(1)(b) of the Crime and Disorder Act 1998: harassment or stalking. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { shows, isCourse } from './conduct-case.ts';

export const aggravatedConductWithFear: ClassificationRule<'course-of-conduct'> = {
  id: 'aggravated-conduct-with-fear',
  sentence: 'Harassment or stalking that is racially or religiously aggravated and puts the victim in fear of violence is 8M 008/58.',
  cites: [crr('52'), crr('56')],
  overrides: ['stalking-before-november-2012', 'stalking-with-fear-of-violence', 'stalking-with-serious-alarm', 'harassment-with-fear-of-violence', 'controlling-or-coercive-behaviour', 'aggravated-conduct-without-fear', 'stalking', 'former-partner-is-stalking', 'former-partner-under-sixteen', 'harassment'],
  apply: (input) => when(inTurn(isCourse(input), shows(input, 'aggravated-by-race-or-religion'), shows(input, 'fear-of-violence')), offence('8M', '008/58'), 'It is racially or religiously aggravated, with fear of violence.'),
};
