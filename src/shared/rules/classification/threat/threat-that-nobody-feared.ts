/** Other distress is told as a message or as public disorder. */
import { is, yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { isLesserThreat } from './lesser-threat.ts';

export const threatThatNobodyFeared: ClassificationRule<'threat'> = {
  id: 'threat-that-nobody-feared',
  sentence: 'A threat that is no threat to kill and puts nobody in fear of violence is neither an assault nor fear of violence.',
  cites: [crr('38'), crr('45')],
  apply: (input) => when(inTurn(isLesserThreat(input), is(input.act, 'means', 'face-to-face'), not(yes(input.act, 'feared'))), { is: 'not-notifiable', instead: 'nsir-incident' }, 'Nobody feared violence.'),
};
