/** A threat that falls short of section 181 (page 60). */
import { is, yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';

export const threatBelowTheThreshold: ClassificationRule<'message'> = {
  id: 'threat-below-the-threshold',
  sentence: 'A threat that nobody was meant to fear does not reach the offence: section 4 public order, blackmail and, where sent on more than one occasion, a conduct crime are considered.',
  cites: [crr('60')],
  apply: ({ act }) =>
    when(inTurn(is(act, 'content', 'threat-of-death-or-serious-harm'), not(yes(act, 'meant'))), { is: 'not-notifiable', instead: 'nsir-incident' }, 'It does not reach the offence of threatening communications: other offences are considered.'),
};
