/** Principal crime: brokers before employees. Page 89 prints NFIB6A for the example page 84 gives as NFIB6B: a misprint, since NFIB6A is fraud by policyholders. */
import { nfib } from '../../cite.ts';
import { when } from '../../rule.ts';
import { offence } from '../classified.ts';
import { applies, ofKind, type FraudRule } from './fraud-case.ts';

export const insuranceBrokerBeforeEmployee: FraudRule = {
  id: 'insurance-broker-before-employee',
  sentence: 'Staff of an insurance broker who keep premiums commit insurance broker fraud, which is the principal crime over corporate employee fraud; one crime for each victim.',
  cites: [nfib('84'), nfib('89')],
  overrides: ['the-kind-of-fraud'],
  apply: (input) => when(ofKind(input, ['corporate-employee'], applies(input, 'insurance-premiums-kept')), offence('NFIB6B', '053/40'), 'Premiums paid to a broker were kept.'),
};
