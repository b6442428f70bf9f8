/** Box F7: frauds abroad. */
import { has } from '../../ask.ts';
import { nfib } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import { any } from '../../truth.ts';
import type { GateRule } from '../gates/gate.ts';

export const fraudWithoutConnectionHere: GateRule = {
  id: 'fraud-without-connection-here',
  sentence: 'A fraud is not recorded here where it has no connection with England and Wales, or none but the home of a victim defrauded elsewhere or money passing through; it is where the offender lived here or the victim was defrauded from abroad while living here.',
  cites: [nfib('6'), nfib('7')],
  overrides: ['no-rule-directs-otherwise'],
  apply: ({ act }) =>
    act.kind === 'fraud'
      ? when(any(has(act, 'particulars', 'no-connection-here'), has(act, 'particulars', 'only-the-victims-home-is-here'), has(act, 'particulars', 'only-money-passed-through-here')), true, 'Nothing that counts connects it with England and Wales.')
      : silent,
};
