/** A decision on reasonable grounds is not waited for: item 1 is the rule, item 5 its exception (T7). */
import { is, yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { isSent, slavery } from './slavery-case.ts';

export const sentByTheCompetentAuthority: ClassificationRule<'modern-slavery'> = {
  id: 'sent-by-the-competent-authority',
  sentence: 'Every referral and duty to notify from the competent authority is recorded as modern slavery if committed in England and Wales, without waiting for a decision on reasonable grounds.',
  cites: [crr('48')],
  from: '2025',
  apply: (input) => when(inTurn(isSent(input), is(input.act, 'where', 'this-force'), yes(input.act, 'crimeInLaw')), slavery(input), 'The competent authority sent it, and it was committed here.'),
};
