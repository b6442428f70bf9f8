/** What is no crime in law (pages 50-51, 59). */
import { is, yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { any, inTurn, not } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';

export const belowTheThreshold: ClassificationRule<'message'> = {
  id: 'below-the-threshold',
  sentence: 'A call that is a nuisance only, a message that is rude or upsetting, or one not meant as the offence asks, is no notifiable crime: the rationale is documented in full and the reporter told.',
  cites: [crr('51'), crr('59')],
  apply: ({ act }) =>
    when(
      any(is(act, 'content', 'nuisance', 'rude-or-upsetting'), inTurn(is(act, 'content', 'threat-of-death-or-serious-harm', 'knowingly-false', 'indecent-or-grossly-offensive'), not(yes(act, 'meant')))),
      { is: 'not-notifiable', instead: 'nsir-incident' },
      'It does not reach what an offence asks.',
    ),
};
