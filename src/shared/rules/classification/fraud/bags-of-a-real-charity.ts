/** Charity fraud or theft. */
import { nfib } from '../../cite.ts';
import { when } from '../../rule.ts';
import { offence } from '../classified.ts';
import { applies, ofKind, type FraudRule } from './fraud-case.ts';

export const bagsOfARealCharity: FraudRule = {
  id: 'bags-of-a-real-charity',
  sentence: 'Bags put out for a real charity and taken by somebody else are stolen; bags that only look like a charity’s are charity fraud.',
  cites: [nfib('62')],
  overrides: ['the-kind-of-fraud', 'charity-not-organised'],
  apply: (input) => when(ofKind(input, ['charity'], applies(input, 'bags-of-real-charity-taken')), offence('49', null), 'Bags meant for a real charity were taken.'),
};
