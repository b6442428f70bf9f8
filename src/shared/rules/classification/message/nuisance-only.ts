/** Calls and messages that are a nuisance or inconvenience (page 51). */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import type { ClassificationRule } from '../classified.ts';

export const nuisanceOnly: ClassificationRule<'message'> = {
  id: 'nuisance-only',
  sentence: 'Calls that are reported as a nuisance or inconvenience only are anti-social behaviour; a series of them may be harassment.',
  cites: [crr('50-51')],
  apply: ({ act }) => when(is(act, 'content', 'nuisance'), { is: 'not-notifiable', instead: 'nsir-incident' }, 'It is reported as a nuisance or inconvenience only: anti-social behaviour.'),
};
