/** Every rule about what stands beside fraud and computer misuse, or is part of it. */
import type { BesideRule } from '../additional.ts';
import { abuseOfPositionWithinAnotherFraud } from './abuse-of-position-within-another-fraud.ts';
import { applicationForADocumentInAddition } from './application-for-a-document-in-addition.ts';
import { articlesUsedInTheFraud } from './articles-used-in-the-fraud.ts';
import { cardFraudInAddition } from './card-fraud-in-addition.ts';
import { cardThatPaidIsNotTold } from './card-that-paid-is-not-told.ts';
import { conspiracyWithinTheFraud } from './conspiracy-within-the-fraud.ts';
import { enablerWithinWhatItEnabled } from './enabler-within-what-it-enabled.ts';
import { hackingOfAnAccountInAddition } from './hacking-of-an-account-in-addition.ts';
import { partOfAFraud } from './part-of-a-fraud.ts';
import { pervertingJusticeBesideFraud } from './perverting-justice-beside-fraud.ts';
import { recoveryFraudInAddition } from './recovery-fraud-in-addition.ts';

export const fraudBesideRules: readonly BesideRule[] = [
  partOfAFraud,
  abuseOfPositionWithinAnotherFraud,
  conspiracyWithinTheFraud,
  enablerWithinWhatItEnabled,
  articlesUsedInTheFraud,
  cardFraudInAddition,
  cardThatPaidIsNotTold,
  applicationForADocumentInAddition,
  recoveryFraudInAddition,
  hackingOfAnAccountInAddition,
  pervertingJusticeBesideFraud,
];
