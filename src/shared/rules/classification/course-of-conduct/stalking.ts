/** Section 2A of the Protection from Harassment Act 1997, since November 2012 (Notifiable Offence List). */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { isCourse, isFixated } from './conduct-case.ts';

export const stalking: ClassificationRule<'course-of-conduct'> = {
  id: 'stalking',
  sentence: 'A course of conduct that is fixated and obsessive is stalking, 8Q 195/12, unless the registrar is satisfied that between former partners it is harassment in law only.',
  cites: [crr('50-51'), crr('55')],
  from: '2012-11',
  law: true,
  overrides: ['harassment'],
  apply: (input) => when(inTurn(isCourse(input), isFixated(input)), offence('8Q', '195/12'), 'The behaviour is fixated or obsessive.'),
};
