/** Facts of articles for use in fraud, forgery and false documents, which the force records and does not refer (pages 97-98). */
import { z } from 'zod';
import { oneOf, yesNo } from '../fact.ts';
import { common } from './act.ts';

export const articles = [
  'making-or-supplying-articles',
  'possessing-articles',
  'forging-prescription',
  'using-forged-prescription',
  'forging',
  'using-forgery',
  'possessing-forgery',
  'making-counterfeit-money',
  'passing-counterfeit-money',
  'possessing-counterfeit-money',
  'identity-document-with-intent',
  'apparatus-for-identity-documents',
  'identity-document',
  'driving-licence',
  'vehicle-insurance-certificate',
  'vehicle-registration-or-licence',
  'driver-work-records',
  'operators-licence',
  'test-certificate',
  'parking-document',
] as const;

export const FraudArticlesAct = z.strictObject({
  ...common,
  kind: z.literal('fraud-articles'),
  what: oneOf(
    articles,
    'What is it?',
    'Making, supplying or possessing articles for use in fraud, fake websites and phishing messages included; forged prescriptions; other forgery, of passports too; identity documents that are false, improperly obtained or another’s; forged or misused documents of drivers and vehicles, parking permits and blue badges included.',
  ),
  usedInFraud: yesNo('Were the articles used to commit a fraud that is recorded?', 'Then the fraud is recorded, and not their possession.'),
});
export type FraudArticlesAct = z.infer<typeof FraudArticlesAct>;
