/** Hacking, malware and denial of service that served another end. Not the hacking of accounts. */
import { is as asked } from '../../ask.ts';
import { nfib } from '../../cite.ts';
import type { Crime } from '../../counting/crime.ts';
import { silent, when } from '../../rule.ts';
import { any, type Truth } from '../../truth.ts';
import type { BesideRule } from '../additional.ts';
import { isFraud, isMisuse, mayServe, together } from './pairs-of-frauds.ts';
import { partAmong } from './part-of-a-fraud.ts';

/** "A crime should be recorded for each unauthorised access": of the device, and of the server its passwords opened. Nor is an end part of its means. */
const isApart = (crime: Crime, other: Crime): boolean => (crime.class === 'NFIB52B' && other.class === 'NFIB52A') || partAmong(other, [crime]) !== undefined;

export const enablerWithinWhatItEnabled: BesideRule = {
  id: 'enabler-within-what-it-enabled',
  sentence: 'Hacking or malware that directly enabled a fraud or another computer offence reported at the same time is not recorded beside it; what only prepared one is, and so is the hacking of a device for the details that open a server.',
  cites: [nfib('61'), nfib('125'), nfib('128'), nfib('131'), nfib('137'), nfib('139')],
  apply: ({ crime, others }) => {
    const [act] = crime.acts;
    if (act?.kind !== 'computer-misuse' || act.what === 'hacking-account' || !isMisuse(crime.class) || partAmong(crime, others) !== undefined) return silent;
    const enabled = (kind: 'fraud' | 'computer-misuse', is: (other: Crime) => boolean): Truth => others.some((other) => other.class !== crime.class && is(other) && !isApart(crime, other)) && asked(act, 'enabled', kind);
    return when(
      any(
        enabled('fraud', (other) => isFraud(other.class) && mayServe(crime, other)),
        enabled('computer-misuse', (other) => isMisuse(other.class) && together(crime, other)),
      ),
      'swallowed',
      'It enabled what is recorded.',
    );
  },
};
