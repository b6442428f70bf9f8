/** Section 76 of the Serious Crime Act 2015, in force from 29 December 2015 (Notifiable Offence List). */
import { yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { any, inTurn, not, type Truth } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { byResponsibleAdult, isCourse, personallyConnected, shows, type ConductCase } from './conduct-case.ts';

export const isControllingOrCoercive = (input: ConductCase): Truth =>
  inTurn(shows(input, 'controlling-or-coercive'), any(isCourse(input), shows(input, 'continuous')), personallyConnected(input), yes(input.act, 'seriousEffect'), not(byResponsibleAdult(input)));

export const controllingOrCoerciveBehaviour: ClassificationRule<'course-of-conduct'> = {
  id: 'controlling-or-coercive-behaviour',
  sentence: 'Repeated or continuous controlling or coercive behaviour between people personally connected, with a serious effect that is known or ought to be, is 8U 008/67; not against a child under 16 by somebody of 16 or over responsible for them.',
  cites: [crr('54-56')],
  from: '2015-12-29',
  law: true,
  overrides: ['aggravated-conduct-without-fear', 'stalking', 'former-partner-is-stalking', 'former-partner-under-sixteen', 'harassment', 'one-occasion-is-no-course'],
  apply: (input) => when(isControllingOrCoercive(input), offence('8U', '008/67'), 'It is controlling or coercive behaviour between people personally connected.'),
};
