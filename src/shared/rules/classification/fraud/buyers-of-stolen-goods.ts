/** Innocent buyers of what a thief sells online. */
import { nfib } from '../../cite.ts';
import { when } from '../../rule.ts';
import { applies, noCrime, ofKind, type FraudRule } from './fraud-case.ts';

export const buyersOfStolenGoods: FraudRule = {
  id: 'buyers-of-stolen-goods',
  sentence: 'Innocent buyers of stolen goods are not treated as victims unless the goods are recovered from them.',
  cites: [nfib('43')],
  overrides: ['the-kind-of-fraud', 'no-false-representation-shown'],
  apply: (input) => when(ofKind(input, ['online-shopping-or-auction', 'other-consumer'], applies(input, 'goods-were-stolen-and-buyer-keeps-them')), noCrime('auditable-incident'), 'The goods were stolen, and the buyer has them still.'),
};
