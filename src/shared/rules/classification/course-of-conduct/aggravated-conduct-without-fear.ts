/** Section 32(1)(a) of the Crime and Disorder Act 1998: harassment or stalking. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { shows, isCourse } from './conduct-case.ts';

export const aggravatedConductWithoutFear: ClassificationRule<'course-of-conduct'> = {
  id: 'aggravated-conduct-without-fear',
  sentence: 'Harassment or stalking that is racially or religiously aggravated, without fear of violence, is 8M 008/56.',
  cites: [crr('52'), crr('57')],
  overrides: ['stalking-before-november-2012', 'stalking', 'former-partner-is-stalking', 'former-partner-under-sixteen', 'harassment'],
  apply: (input) => when(inTurn(isCourse(input), shows(input, 'aggravated-by-race-or-religion'), not(shows(input, 'fear-of-violence'))), offence('8M', '008/56'), 'It is racially or religiously aggravated, without fear of violence.'),
};
