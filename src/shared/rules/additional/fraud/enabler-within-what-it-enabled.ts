/** Hacking, malware and denial of service that served another end. Not the hacking of accounts. */
import { is as asked } from '../../ask.ts';
import { nfib } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import { any, type Truth } from '../../truth.ts';
import type { BesideRule } from '../additional.ts';
import { isFraud, isMisuse, together } from './pairs-of-frauds.ts';

export const enablerWithinWhatItEnabled: BesideRule = {
  id: 'enabler-within-what-it-enabled',
  sentence: 'Hacking or malware that directly enabled a fraud or another computer offence reported at the same time is not recorded beside it; what only prepared one is.',
  cites: [nfib('125'), nfib('128'), nfib('131'), nfib('137'), nfib('139')],
  apply: ({ crime, others }) => {
    const [act] = crime.acts;
    if (act?.kind !== 'computer-misuse' || act.what === 'hacking-account' || !isMisuse(crime.class)) return silent;
    const enabled = (kind: 'fraud' | 'computer-misuse', is: (classCode: string | null) => boolean): Truth =>
      others.some((other) => other.class !== crime.class && is(other.class) && together(crime, other)) && asked(act, 'enabled', kind);
    return when(any(enabled('fraud', isFraud), enabled('computer-misuse', isMisuse)), 'swallowed', 'It enabled what is recorded.');
  },
};
