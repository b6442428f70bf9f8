/**
 * Section 32(1)(b) of the Crime and Disorder Act 1998 is of an offence under section 4 or 4A, and page 52 has serious alarm or distress
 * in section 4A; but page 56 and the offence list name 008/58 by fear of violence alone, and 008/66 carries no aggravation.
 */
import { crr, offenceList } from '../../cite.ts';
import { refer } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { isCourse, isStalking, shows } from './conduct-case.ts';

export const aggravatedStalkingWithSeriousAlarm: ClassificationRule<'course-of-conduct'> = {
  id: 'aggravated-stalking-with-serious-alarm',
  sentence: 'Whether racially or religiously aggravated stalking with serious alarm or distress, and no fear of violence, is 8M 008/58 or 8Q 008/66 is for the registrar.',
  cites: [crr('52'), crr('56'), offenceList],
  from: '2012-11',
  law: true,
  overrides: ['stalking-with-serious-alarm', 'controlling-or-coercive-behaviour', 'aggravated-conduct-without-fear', 'stalking', 'former-partner-is-stalking', 'former-partner-under-sixteen', 'harassment'],
  apply: (input) =>
    refer(
      inTurn(isCourse(input), shows(input, 'aggravated-by-race-or-religion'), shows(input, 'serious-alarm-or-distress'), not(shows(input, 'fear-of-violence')), isStalking(input)),
      'It is stalking with serious alarm or distress, and racially or religiously aggravated: section 4A has serious alarm beside fear of violence (page 52), but 8M 008/58 is named by fear of violence alone (page 56). Whether it is that or 8Q 008/66 has to be settled.',
    ),
};
