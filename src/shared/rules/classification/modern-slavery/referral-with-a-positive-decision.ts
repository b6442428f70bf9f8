/** Until 2025. */
import { is } from '../../ask.ts';
import { offenceList } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { slavery } from './slavery-case.ts';

export const referralWithAPositiveDecision: ClassificationRule<'modern-slavery'> = {
  id: 'referral-with-a-positive-decision',
  sentence: 'Until 2025 a referral with a positive decision on reasonable grounds was recorded as modern slavery.',
  cites: [offenceList],
  from: '2019',
  until: '2025',
  apply: (input) => when(inTurn(is(input.act, 'source', 'referral'), is(input.act, 'where', 'this-force'), is(input.act, 'groundsDecision', 'positive')), slavery(input), 'The decision on reasonable grounds was positive.'),
};
