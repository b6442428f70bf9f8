/** Box F2, step 2 of the recording test. */
import { yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { decides } from '../../rule.ts';
import type { GateRule } from './gate.ts';

export const balanceOfProbabilities: GateRule = {
  id: 'balance-of-probabilities',
  sentence: 'A crime is recorded where, on the balance of probability, the circumstances reported amount to a notifiable crime. The victim is to be believed.',
  cites: [crr('7')],
  // With evidence to the contrary at hand the chart is left by the same exit whatever the balance is, and that is not asked.
  apply: ({ act }) =>
    decides(act.probable === undefined && act.contraryEvidence === true ? false : yes(act, 'probable'), 'On the balance of probabilities it happened.', 'On the balance of probabilities it did not happen.'),
};
