/** Conspiracy, where it is the crime that is recorded. */
import { nfib } from '../../cite.ts';
import { when } from '../../rule.ts';
import { any } from '../../truth.ts';
import { offence } from '../classified.ts';
import { applies, type FraudRule } from './fraud-case.ts';

export const conspiracyToDefraud: FraudRule = {
  id: 'conspiracy-to-defraud',
  sentence: 'Conspiracy to defraud is of the class of cheque and card fraud or charity fraud where it is to commit that, and otherwise other fraud.',
  cites: [nfib('62'), nfib('65'), nfib('123')],
  overrides: ['the-kind-of-fraud', 'charity-not-organised', 'a-holiday-that-does-not-exist', 'through-a-payment-provider', 'a-company-card-beyond-permission'],
  apply: (input) => {
    const { act } = input;
    const classCode = act.scheme === 'cheque-card-or-bank-account' ? 'NFIB5A' : act.scheme === 'charity' ? 'NFIB4A' : 'NFIB90';
    return when(any(applies(input, 'compromised-location'), applies(input, 'conspiracy')), offence(classCode, '053/04'), `It is a conspiracy to defraud, of class ${classCode}.`);
  },
};
