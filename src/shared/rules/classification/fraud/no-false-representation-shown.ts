/** Not every disappointment is a fraud. */
import { is } from '../../ask.ts';
import { nfib } from '../../cite.ts';
import { when } from '../../rule.ts';
import { noCrime, ofKind, type FraudRule } from './fraud-case.ts';

export const noFalseRepresentationShown: FraudRule = {
  id: 'no-false-representation-shown',
  sentence: 'No crime is recorded only because goods or tickets did not come or disappoint, work or quality is disputed, or suspicion is felt: details that show a false representation are needed.',
  cites: [nfib('38'), nfib('42'), nfib('50'), nfib('57')],
  overrides: ['the-kind-of-fraud', 'distraction-burglary', 'stolen-card-online'],
  apply: (input) =>
    when(ofKind(input, ['timeshare-or-holiday-club', 'online-shopping-or-auction', 'door-to-door', 'ticket'], is(input.act, 'falseRepresentation', 'not-shown')), noCrime('auditable-incident'), 'The details do not show a false representation.'),
};
