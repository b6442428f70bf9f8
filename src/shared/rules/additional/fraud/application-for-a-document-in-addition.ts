/** Passports and driving licences. */
import { nfib } from '../../cite.ts';
import { when } from '../../rule.ts';
import type { BesideRule } from '../additional.ts';

export const applicationForADocumentInAddition: BesideRule = {
  id: 'application-for-a-document-in-addition',
  sentence: 'An application for a passport or driving licence is counted in addition to any other notifiable offence disclosed.',
  cites: [nfib('102'), nfib('122')],
  apply: ({ crime, others }) => when((crime.class === 'NFIB12' || crime.class === 'NFIB20A') && others.some((other) => other.class !== crime.class), 'additional', 'The application for the document is recorded in addition.'),
};
