/** The fraud that recovery is offered of. */
import { nfib } from '../../cite.ts';
import { when } from '../../rule.ts';
import type { BesideRule } from '../additional.ts';
import { isFraud, sharesVictim } from './pairs-of-frauds.ts';

export const recoveryFraudInAddition: BesideRule = {
  id: 'recovery-fraud-in-addition',
  sentence: 'Fraud recovery is recorded in addition to the fraud whose loss it promises to recover.',
  cites: [nfib('22')],
  apply: ({ crime, others }) => when(crime.class === 'NFIB1E' && others.some((other) => other.class !== 'NFIB1E' && isFraud(other.class) && sharesVictim(crime, other)), 'additional', 'The earlier fraud is recorded as well.'),
};
