/** Call for service: applications. */
import { nfib } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import { given, grounds, type FraudLocationRule } from './fraud-location.ts';

const applications: readonly string[] = ['charity-or-lottery-grant', 'credit-application', 'mortgage', 'passport-application', 'benefit', 'government-grant', 'driving-licence-application'];

export const whereAnApplicationIsSentFrom: FraudLocationRule = {
  id: 'where-an-application-is-sent-from',
  sentence: 'For a fraudulent application it is the place it was sent from, or the latest address to which its mail is redirected.',
  cites: [nfib('4')],
  overrides: ['the-local-suspects-address'],
  apply: (input) => {
    const { act } = input;
    if (act.kind !== 'fraud' || !applications.includes(act.scheme ?? '')) return silent;
    const ground = grounds(input, 'local-suspect', 'arrest', 'in-progress-or-just-committed');
    const redirected = when(given(ground, input, 'redirect-address'), 'latest-redirect-address' as const, 'Its mail is redirected.');
    return redirected.says === 'silent' ? when(ground, 'where-the-application-was-sent-from', 'It is a fraudulent application.') : redirected;
  },
};
