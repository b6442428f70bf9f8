/** Not every disappointment is a fraud. */
import { is } from '../../ask.ts';
import { nfib } from '../../cite.ts';
import { when } from '../../rule.ts';
import { any, not } from '../../truth.ts';
import { applies, noCrime, ofKind, type FraudRule } from './fraud-case.ts';

export const noFalseRepresentationShown: FraudRule = {
  id: 'no-false-representation-shown',
  sentence: 'No crime is recorded only because goods or tickets did not come or disappoint, work or quality is disputed, or suspicion is felt: details that show a false representation are needed. A stolen card that paid is one.',
  cites: [nfib('38'), nfib('42'), nfib('43'), nfib('50'), nfib('57')],
  overrides: ['the-kind-of-fraud', 'distraction-burglary', 'stolen-card-online'],
  apply: (input) => {
    const notShown = is(input.act, 'falseRepresentation', 'not-shown');
    const disappointed = any(
      ofKind(input, ['timeshare-or-holiday-club', 'ticket'], notShown),
      ofKind(input, ['online-shopping-or-auction'], notShown, not(applies(input, 'paid-with-stolen-card'))),
      ofKind(input, ['door-to-door'], notShown, is(input.act, 'attemptToSell', 'work-or-sale', 'clear-attempt')),
    );
    return when(disappointed, noCrime('auditable-incident'), 'The details do not show a false representation.');
  },
};
