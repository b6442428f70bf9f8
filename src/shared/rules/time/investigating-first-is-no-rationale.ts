/** Never, whoever oversees it. */
import { crr } from '../cite.ts';
import { has } from '../ask.ts';
import { refer } from '../rule.ts';
import { inTurn } from '../truth.ts';
import { isDelayed, type DelayRule } from './delay.ts';

export const investigatingFirstIsNoRationale: DelayRule = {
  id: 'investigating-first-is-no-rationale',
  sentence: 'Recording must not be delayed in order to carry out an investigation.',
  cites: [crr('10')],
  overrides: ['delay-with-rationale-and-oversight', 'delay-without-rationale-or-oversight'],
  apply: (input) => refer(inTurn(isDelayed(input), has(input.act, 'delay', 'to-investigate-first')), 'Recording must not wait for an investigation: that is no rationale for a delay.'),
};
