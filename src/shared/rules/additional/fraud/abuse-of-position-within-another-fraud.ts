/** Abuse of position is the last resort. */
import { nfib } from '../../cite.ts';
import { when } from '../../rule.ts';
import type { BesideRule } from '../additional.ts';
import { isFraud, together } from './pairs-of-frauds.ts';

export const abuseOfPositionWithinAnotherFraud: BesideRule = {
  id: 'abuse-of-position-within-another-fraud',
  sentence: 'Where another fraud of a class of its own is apparent, abuse of position by the same offender is not recorded; an offender who is charged with abuse of position alone is recorded for that.',
  cites: [nfib('120')],
  apply: ({ crime, others }) => when(crime.class === 'NFIB19' && others.some((other) => other.class !== 'NFIB19' && isFraud(other.class) && together(crime, other)), 'swallowed', 'Another fraud by the same offender is recorded.'),
};
