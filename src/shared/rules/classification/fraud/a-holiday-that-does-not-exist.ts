/** Two pages give the same facts two classes. */
import { nfib } from '../../cite.ts';
import { when } from '../../rule.ts';
import { offence } from '../classified.ts';
import { scheme, type FraudRule } from './fraud-case.ts';

export const aHolidayThatDoesNotExist: FraudRule = {
  id: 'a-holiday-that-does-not-exist',
  sentence: 'Passengers who bought holidays that do not exist are counted one for each purchaser; page 53 calls it other advance fee fraud and page 57 ticket fraud.',
  cites: [nfib('53'), nfib('57')],
  overrides: ['the-kind-of-fraud'],
  apply: (input) =>
    when(
      scheme(input, 'holiday-that-does-not-exist'),
      { ...offence(null, '053/40'), doubt: { because: 'Page 53 prints NFIB1H and page 57 NFIB3F for holidays bought online that do not exist.', cites: [nfib('53'), nfib('57')] } },
      'It is NFIB1H by page 53 and NFIB3F by page 57; the count is the same.',
    ),
};
