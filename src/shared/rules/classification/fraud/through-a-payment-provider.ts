/** Payment service providers are no banks. */
import { nfib } from '../../cite.ts';
import { when } from '../../rule.ts';
import { offence } from '../classified.ts';
import { applies, ofKind, type FraudRule } from './fraud-case.ts';

export const throughAPaymentProvider: FraudRule = {
  id: 'through-a-payment-provider',
  sentence: 'Fraud through a payment service, such as PayPal, is online shopping fraud and not card fraud; a stolen card that filled the account is a card fraud beside it.',
  cites: [nfib('44'), nfib('65')],
  overrides: ['the-kind-of-fraud'],
  apply: (input) => when(ofKind(input, ['cheque-card-or-bank-account'], applies(input, 'through-payment-service')), offence('NFIB3A', '053/40'), 'It was done through a payment service.'),
};
