/** What is no crime in law (page 59). */
import { is, yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { any, inTurn, not } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';

export const belowTheThreshold: ClassificationRule<'message'> = {
  id: 'below-the-threshold',
  sentence: 'A message that is rude or upsetting, or not meant as the offence asks, is no notifiable crime, and may be free speech: the rationale is documented in full and the reporter told.',
  cites: [crr('59')],
  apply: ({ act }) =>
    when(
      any(is(act, 'content', 'rude-or-upsetting'), inTurn(is(act, 'content', 'knowingly-false', 'indecent-or-grossly-offensive'), not(yes(act, 'meant')))),
      { is: 'not-notifiable', instead: 'nsir-incident' },
      'It does not reach what an offence asks: the rationale is documented and the reporter told.',
    ),
};
