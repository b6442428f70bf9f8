/** Charity fraud stopped before it began. */
import { nfib } from '../../cite.ts';
import { when } from '../../rule.ts';
import { offence } from '../classified.ts';
import { applies, ofKind, type FraudRule } from './fraud-case.ts';

export const charityMerelyPreparatory: FraudRule = {
  id: 'charity-merely-preparatory',
  sentence: 'Acts that are merely preparatory to charity fraud are articles for use in fraud. Speaking to people at the door or in the street is more than that: page 61 prints “is preparatory”, but its examples count it.',
  cites: [nfib('61'), nfib('62')],
  overrides: ['the-kind-of-fraud', 'charity-not-organised'],
  apply: (input) => when(ofKind(input, ['charity'], applies(input, 'merely-preparatory')), offence('33A', null, 'state'), 'It is merely preparatory.'),
};
