/** Call for service: deliveries. */
import { nfib } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import { given, grounds, type FraudLocationRule } from './fraud-location.ts';

/** Kinds in which goods may be ordered from afar. */
const remote: readonly string[] = ['online-shopping-or-auction', 'cheque-card-or-bank-account', 'credit-application', 'business-trading'];

export const goodsOrderedRemotely: FraudLocationRule = {
  id: 'goods-ordered-remotely',
  sentence: 'For goods ordered remotely it is the address to which they were or are to be delivered.',
  cites: [nfib('4')],
  overrides: ['the-local-suspects-address'],
  apply: (input) => {
    const { act } = input;
    if (act.kind !== 'fraud' || !remote.includes(act.scheme ?? '')) return silent;
    return when(given(grounds(input, 'local-suspect', 'in-progress-or-just-committed', 'arrest'), input, 'delivery-address'), 'delivery-address', 'Goods were ordered remotely.');
  },
};
