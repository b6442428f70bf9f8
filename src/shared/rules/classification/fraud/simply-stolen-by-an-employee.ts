/** Theft by an employee or corporate employee fraud. */
import { is } from '../../ask.ts';
import { nfib } from '../../cite.ts';
import { when } from '../../rule.ts';
import { offence } from '../classified.ts';
import { ofKind, type FraudRule } from './fraud-case.ts';

export const simplyStolenByAnEmployee: FraudRule = {
  id: 'simply-stolen-by-an-employee',
  sentence: 'Corporate employee fraud needs a false representation; property that is simply stolen is theft by an employee.',
  cites: [nfib('89')],
  overrides: ['the-kind-of-fraud', 'insurance-broker-before-employee'],
  apply: (input) => when(ofKind(input, ['corporate-employee'], is(input.act, 'falseRepresentation', 'not-shown')), offence('41', '041/00'), 'Property was stolen without a false representation.'),
};
