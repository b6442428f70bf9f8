/** In a private place alone: in public nobody need have feared it. Other distress is told as a message. */
import { yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { isLesserThreatIn } from './lesser-threat.ts';

export const threatThatNobodyFeared: ClassificationRule<'threat'> = {
  id: 'threat-that-nobody-feared',
  sentence: 'A threat in a private place that is no threat to kill and puts nobody in fear of violence is no common assault.',
  cites: [crr('38'), crr('45')],
  apply: (input) => when(inTurn(isLesserThreatIn(input, 'dwelling'), not(yes(input.act, 'feared'))), { is: 'not-notifiable', instead: 'nsir-incident' }, 'Nobody feared violence.'),
};
