/** The chart for cheque, card and remote banking fraud an institution reports. */
import { has } from '../../ask.ts';
import { nfib } from '../../cite.ts';
import { refer, silent, when } from '../../rule.ts';
import type { places } from '../../facts/acts/fraud-and-misuse.ts';
import type { FraudLocationRule, FraudPlace } from './fraud-location.ts';

/** As the boxes of the chart follow each other. */
const order: readonly (readonly [(typeof places)[number], FraudPlace])[] = [
  ['beneficiary-address', 'beneficiary-address'],
  ['beneficiary-bank', 'beneficiary-bank'],
  ['takeover-address', 'takeover-address'],
  ['account-taken-over', 'address-of-the-bank'],
  ['delivery-address', 'delivery-address'],
  ['suspect-present', 'where-the-suspect-was-present'],
];

export const theCardFraudFlowChart: FraudLocationRule = {
  id: 'the-card-fraud-flow-chart',
  sentence: 'What an institution reports goes by its customer for first party fraud; then the account that money went to; then the address an account was taken over to, or the bank; then the delivery address; then where the suspect was present; and else the customer’s address.',
  cites: [nfib('71')],
  overrides: ['where-the-representation-was-made', 'the-local-suspects-address', 'goods-ordered-remotely', 'a-case-passed-by-the-nfib'],
  apply: (input) => {
    const { act } = input;
    if (act.kind !== 'fraud' || act.scheme !== 'cheque-card-or-bank-account') return silent;
    const ground = has(act, 'particulars', 'institution-reports');
    if (ground !== true) return refer(ground, '');
    const firstParty = when(has(act, 'particulars', 'first-party'), 'customers-address' as const, 'The institution reports fraud by its own customer.');
    if (firstParty.says !== 'silent') return firstParty;
    const next = order.find(([place]) => has(act, 'places', place) !== false);
    return next === undefined ? when(true, 'customers-address', 'Nothing before it on the chart is known.') : when(has(act, 'places', next[0]), next[1], 'The first on the chart that is known.');
  },
};
