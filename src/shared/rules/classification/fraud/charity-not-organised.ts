/** Charity fraud or other fraud. */
import { nfib } from '../../cite.ts';
import { when } from '../../rule.ts';
import { offence } from '../classified.ts';
import { applies, ofKind, type FraudRule } from './fraud-case.ts';

export const charityNotOrganised: FraudRule = {
  id: 'charity-not-organised',
  sentence: 'Where the charity exists and it is not attacked in an organised way, each donation obtained is other fraud.',
  cites: [nfib('61'), nfib('62'), nfib('124')],
  overrides: ['the-kind-of-fraud'],
  apply: (input) => when(ofKind(input, ['charity'], applies(input, 'charity-real-and-not-organised')), offence('NFIB90', '053/40'), 'The charity exists, and this was not organised.'),
};
