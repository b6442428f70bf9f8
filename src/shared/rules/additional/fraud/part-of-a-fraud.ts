/** Principal crime among frauds. */
import { nfib } from '../../cite.ts';
import type { Crime } from '../../counting/crime.ts';
import { when } from '../../rule.ts';
import type { BesideRule } from '../additional.ts';
import { partsOfFrauds, type Part } from './parts-of-frauds.ts';
import { together } from './pairs-of-frauds.ts';

/** The row by which a crime is part of one of the others. */
export const partAmong = (crime: Crime, others: readonly Crime[]): Part | undefined =>
  partsOfFrauds.find(({ part, of }) => part.includes(crime.class ?? '') && others.some((other) => of.includes(other.class ?? '') && together(crime, other)));

export const partOfAFraud: BesideRule = {
  id: 'part-of-a-fraud',
  sentence: 'Theft by an employee and false accounting are part of corporate employee fraud, that of insurance broker fraud, and blackmail, attacks and damage of the computer offence they belong to.',
  cites: [nfib('59'), nfib('69'), nfib('84'), nfib('89'), nfib('97'), nfib('131'), nfib('134'), nfib('146')],
  apply: ({ crime, others }) => {
    const row = partAmong(crime, others);
    return when(row !== undefined, 'swallowed', `It is part of ${row?.of.join(' or ')} by the same offender (page ${row?.page}).`);
  },
};
