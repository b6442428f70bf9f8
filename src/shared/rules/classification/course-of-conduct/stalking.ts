/** Section 2A of the Protection from Harassment Act 1997, since November 2012 (Notifiable Offence List). */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { shows, isCourse } from './conduct-case.ts';

export const stalking: ClassificationRule<'course-of-conduct'> = {
  id: 'stalking',
  sentence: 'A course of conduct that is fixated and obsessive is stalking, 8Q 195/12.',
  cites: [crr('50-51')],
  from: '2012-11',
  law: true,
  overrides: ['harassment'],
  apply: (input) => when(inTurn(isCourse(input), shows(input, 'fixated-or-obsessive')), offence('8Q', '195/12'), 'The behaviour is fixated or obsessive.'),
};
