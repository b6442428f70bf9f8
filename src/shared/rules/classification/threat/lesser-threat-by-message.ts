/** Whether it reaches the threshold of 8R is for the rules of messages. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { refer } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { isLesserThreat } from './lesser-threat.ts';

export const lesserThreatByMessage: ClassificationRule<'threat'> = {
  id: 'lesser-threat-by-message',
  sentence: 'A message that threatens less than death is judged by the rules of malicious communications.',
  cites: [crr('58-60')],
  apply: (input) => refer(inTurn(isLesserThreat(input), is(input.act, 'means', 'message-or-call')), 'It is no threat to kill: tell it as an act of kind message.'),
};
