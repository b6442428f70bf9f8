/** Accounts from which others were defrauded. */
import { nfib } from '../../cite.ts';
import { when } from '../../rule.ts';
import type { BesideRule } from '../additional.ts';
import { isFraud } from './pairs-of-frauds.ts';

export const hackingOfAnAccountInAddition: BesideRule = {
  id: 'hacking-of-an-account-in-addition',
  sentence: 'The hacking of an account of e-mail or social media is recorded in addition to the frauds it led to.',
  cites: [nfib('142')],
  apply: ({ crime, others }) => when(crime.class === 'NFIB52C' && others.some((other) => isFraud(other.class)), 'additional', 'The hacking of the account is recorded in addition.'),
};
