/** The class of each kind of fraud. */
import { nfib } from '../../cite.ts';
import { asItsKind, type FraudRule } from './fraud-case.ts';

export const theKindOfFraud: FraudRule = {
  id: 'the-kind-of-fraud',
  sentence: 'A fraud is of the class whose definition it meets.',
  cites: [nfib('9-12'), nfib('13-124')],
  apply: asItsKind,
};
