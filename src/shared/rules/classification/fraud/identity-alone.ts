/** Identity theft is no offence of itself. */
import { nfib } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import { offence } from '../classified.ts';
import { applies, noCrime, scheme, type FraudRule } from './fraud-case.ts';

export const identityAlone: FraudRule = {
  id: 'identity-alone',
  sentence: 'Using another’s identity, or opening an account with it, is no crime of fraud of itself: it is recorded where fraud was committed on the account or was its purpose, and as a false document where one was used.',
  cites: [nfib('8')],
  overrides: ['the-kind-of-fraud'],
  apply: (input) => {
    const only = scheme(input, 'identity-only');
    if (only === false) return silent;
    const [purpose, document] = [applies(input, 'fraud-was-the-purpose'), applies(input, 'false-identity-document')];
    const fraud = when(inTurn(only, purpose), offence('NFIB5A', '053/40'), 'Fraud was the purpose of the account.');
    if (fraud.says !== 'silent') return fraud;
    const held = when(inTurn(only, document), offence('61A', '061/40', 'state'), 'The account was opened with a false identity document, and not to defraud.');
    return held.says === 'silent' ? when(only, noCrime('auditable-incident'), 'Another’s identity was used, and no more.') : held;
  },
};
