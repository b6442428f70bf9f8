/** Section 76 of the Serious Crime Act 2015, in force from 29 December 2015. */
import { yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { personallyConnected, shows, twoOccasions } from './conduct-case.ts';

export const controllingOrCoerciveBehaviour: ClassificationRule<'course-of-conduct'> = {
  id: 'controlling-or-coercive-behaviour',
  sentence: 'Repeated or continuous controlling or coercive behaviour between people personally connected, with a serious effect that is known or ought to be, is 8U 008/67; not against a child under 16 by somebody of 16 or over responsible for them.',
  cites: [crr('54-55')],
  from: '2015-12-29',
  overrides: ['aggravated-conduct-without-fear', 'stalking', 'former-partner-is-stalking', 'former-partner-under-sixteen', 'harassment'],
  apply: (input) =>
    when(
      inTurn(twoOccasions(input), shows(input, 'controlling-or-coercive'), personallyConnected(input), yes(input.act, 'seriousEffect'), not(yes(input.act, 'responsibleForChild'))),
      offence('8U', '008/67'),
      'It is controlling or coercive behaviour between people personally connected.',
    ),
};
