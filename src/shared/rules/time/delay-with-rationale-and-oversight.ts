/** The rare exception. */
import { crr } from '../cite.ts';
import { has } from '../ask.ts';
import { when } from '../rule.ts';
import { inTurn } from '../truth.ts';
import { isDelayed, type DelayRule } from './delay.ts';

export const delayWithRationaleAndOversight: DelayRule = {
  id: 'delay-with-rationale-and-oversight',
  sentence: 'Delayed recording needs a rationale that complies with the National Crime Recording Standard and the oversight of the registrar.',
  cites: [crr('10')],
  apply: (input) => when(inTurn(isDelayed(input), has(input.act, 'delay', 'rationale'), has(input.act, 'delay', 'registrar-oversight')), 'delayed-with-rationale', 'The delay has a rationale and the registrar’s oversight.'),
};
