/** What lacks either goes to the registrar. */
import { crr } from '../cite.ts';
import { has } from '../ask.ts';
import { refer } from '../rule.ts';
import { all, inTurn, not } from '../truth.ts';
import { isDelayed, type DelayRule } from './delay.ts';

export const delayWithoutRationaleOrOversight: DelayRule = {
  id: 'delay-without-rationale-or-oversight',
  sentence: 'A delay without rationale or without the registrar’s oversight is put to the registrar.',
  cites: [crr('10')],
  apply: (input) => refer(inTurn(isDelayed(input), not(all(has(input.act, 'delay', 'rationale'), has(input.act, 'delay', 'registrar-oversight')))), 'Recording later than 24 hours after the first report needs a rationale that complies with the National Crime Recording Standard, and the registrar’s oversight.'),
};
