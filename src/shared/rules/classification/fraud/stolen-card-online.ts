/** Principal crime: cards before online shopping. */
import { nfib } from '../../cite.ts';
import { when } from '../../rule.ts';
import { not } from '../../truth.ts';
import { offence } from '../classified.ts';
import { applies, ofKind, type FraudRule } from './fraud-case.ts';

export const stolenCardOnline: FraudRule = {
  id: 'stolen-card-online',
  sentence: 'Where a purchase over the internet is paid for with a stolen or cloned card it is cheque and card fraud; through a payment service it stays online shopping.',
  cites: [nfib('43'), nfib('44')],
  overrides: ['the-kind-of-fraud'],
  apply: (input) => when(ofKind(input, ['online-shopping-or-auction'], applies(input, 'paid-with-stolen-card'), not(applies(input, 'through-payment-service'))), offence('NFIB5A', '053/40'), 'It was paid for with a stolen or cloned card.'),
};
