/** Principal crime: employees before cards. */
import { nfib } from '../../cite.ts';
import { when } from '../../rule.ts';
import { offence } from '../classified.ts';
import { applies, ofKind, type FraudRule } from './fraud-case.ts';

export const aCompanyCardBeyondPermission: FraudRule = {
  id: 'a-company-card-beyond-permission',
  sentence: 'An employee who uses a company card beyond permission commits corporate employee fraud.',
  cites: [nfib('70')],
  overrides: ['the-kind-of-fraud'],
  apply: (input) => when(ofKind(input, ['cheque-card-or-bank-account'], applies(input, 'company-card')), offence('NFIB8A', '053/40'), 'A company card was used beyond permission.'),
};
