/** Conspiracy and the substantive crime. */
import { nfib } from '../../cite.ts';
import { when } from '../../rule.ts';
import type { BesideRule } from '../additional.ts';
import { isFraud, together } from './pairs-of-frauds.ts';

export const conspiracyWithinTheFraud: BesideRule = {
  id: 'conspiracy-within-the-fraud',
  sentence: 'Conspiracy to defraud is not counted in addition to the substantive crime.',
  cites: [nfib('7'), nfib('69')],
  apply: ({ crime, others }) => when(crime.code === '053/04' && others.some((other) => other.code !== '053/04' && isFraud(other.class) && together(crime, other)), 'swallowed', 'The substantive fraud is recorded.'),
};
