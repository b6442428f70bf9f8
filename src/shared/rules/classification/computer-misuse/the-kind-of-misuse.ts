/** The class of each kind of computer misuse. The pages print three codes for all of them, so none is chosen. */
import { is } from '../../ask.ts';
import { nfib } from '../../cite.ts';
import { when } from '../../rule.ts';
import { offence, type ClassificationRule } from '../classified.ts';
import { kindsOfMisuse } from './kinds-of-misuse.ts';

export const theKindOfMisuse: ClassificationRule<'computer-misuse'> = {
  id: 'the-kind-of-misuse',
  sentence: 'Computer misuse is of the class of what the offender set out to achieve: malware, denial of service, or the hacking of a server, a device, an account or an exchange.',
  cites: [nfib('125'), nfib('126'), nfib('130'), nfib('136'), nfib('138'), nfib('141'), nfib('143')],
  apply: ({ act }) => {
    const row = kindsOfMisuse.find(({ what }) => what === act.what);
    const named = is(act, 'what', ...kindsOfMisuse.map(({ what }) => what));
    return when(named, offence(row?.class ?? null, null), `It is ${row?.class ?? ''}, ${row?.name ?? ''}.`);
  },
};
