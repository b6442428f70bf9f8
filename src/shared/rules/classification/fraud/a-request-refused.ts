/** Dating: a request refused, with nothing that shows it false. */
import { is } from '../../ask.ts';
import { nfib } from '../../cite.ts';
import { when } from '../../rule.ts';
import { noCrime, ofKind, type FraudRule } from './fraud-case.ts';

export const aRequestRefused: FraudRule = {
  id: 'a-request-refused',
  sentence: 'A request for money that is refused, where nothing shows that it was false, is an information report; checks that prove a lie make it a fraud.',
  cites: [nfib('20')],
  overrides: ['the-kind-of-fraud'],
  apply: (input) => when(ofKind(input, ['dating'], is(input.act, 'falseRepresentation', 'not-shown')), noCrime('information-report'), 'Nothing shows that the request was false.'),
};
