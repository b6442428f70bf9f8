/** Cards beside what they bought, and beside their own theft. */
import { nfib } from '../../cite.ts';
import { when } from '../../rule.ts';
import type { BesideRule } from '../additional.ts';
import { isMisuse, sharesVictim } from './pairs-of-frauds.ts';

/** Of these there is a rule of their own. */
const isAlone = (classCode: string | null): boolean => ['NFIB8A', 'NFIB19', '47', '33A'].includes(classCode ?? '');

export const cardFraudInAddition: BesideRule = {
  id: 'card-fraud-in-addition',
  sentence: 'Cheque and card fraud is recorded in addition to the theft of the card or cheques, and to the application, contract or payment service fraud that the card paid for.',
  cites: [nfib('42'), nfib('44'), nfib('65'), nfib('66'), nfib('74'), nfib('86')],
  apply: ({ crime, others }) =>
    when(crime.class === 'NFIB5A' && crime.code !== '053/04' && others.some((other) => sharesVictim(crime, other) && other.class !== 'NFIB5A' && !isMisuse(other.class) && !isAlone(other.class)), 'additional', 'Card fraud is recorded beside it.'),
};
