/** Telecom fraud needs a contract. */
import { nfib } from '../../cite.ts';
import { when } from '../../rule.ts';
import { offence } from '../classified.ts';
import { applies, ofKind, type FraudRule } from './fraud-case.ts';

export const noContractObtained: FraudRule = {
  id: 'no-contract-obtained',
  sentence: 'Where a stolen card bought a handset and no contract was obtained it is card fraud.',
  cites: [nfib('86')],
  overrides: ['the-kind-of-fraud'],
  apply: (input) => when(ofKind(input, ['telecom-contract'], applies(input, 'no-contract-obtained')), offence('NFIB5A', '053/40'), 'No contract was obtained.'),
};
