/** Principal crime: employees before false accounting. The second example of page 97 prints NFIB8A for what it calls false accounting: a misprint for NFIB10. */
import { nfib } from '../../cite.ts';
import { when } from '../../rule.ts';
import { offence } from '../classified.ts';
import { applies, ofKind, type FraudRule } from './fraud-case.ts';

export const falseAccountingToSteal: FraudRule = {
  id: 'false-accounting-to-steal',
  sentence: 'False accounting in order to steal is corporate employee fraud; where nothing shows that money or goods were stolen it is false accounting.',
  cites: [nfib('97')],
  overrides: ['the-kind-of-fraud'],
  apply: (input) => when(ofKind(input, ['false-accounting'], applies(input, 'in-order-to-steal')), offence('NFIB8A', '053/40'), 'The accounts were falsified in order to steal.'),
};
