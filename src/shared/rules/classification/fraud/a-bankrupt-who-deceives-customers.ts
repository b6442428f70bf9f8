/** Principal crime: trading before insolvency. */
import { nfib } from '../../cite.ts';
import { when } from '../../rule.ts';
import { offence } from '../classified.ts';
import { applies, ofKind, type FraudRule } from './fraud-case.ts';

export const aBankruptWhoDeceivesCustomers: FraudRule = {
  id: 'a-bankrupt-who-deceives-customers',
  sentence: 'A bankrupt who trades on and obtains money or goods by deceiving customers commits business trading fraud, one for each customer.',
  cites: [nfib('100')],
  overrides: ['the-kind-of-fraud'],
  apply: (input) => when(ofKind(input, ['insolvency'], applies(input, 'customers-deceived')), offence('NFIB9', '053/40'), 'Customers were deceived.'),
};
