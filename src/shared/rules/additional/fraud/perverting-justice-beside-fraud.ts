/** The principal crime rule gives way. */
import { nfib } from '../../cite.ts';
import { when } from '../../rule.ts';
import type { BesideRule } from '../additional.ts';
import { isFraud } from './pairs-of-frauds.ts';

export const pervertingJusticeBesideFraud: BesideRule = {
  id: 'perverting-justice-beside-fraud',
  sentence: 'Perverting the course of justice that is prosecuted as well as the fraud it served is recorded in addition.',
  cites: [nfib('7')],
  apply: ({ crime, others }) => when(crime.class === '79' && others.some((other) => isFraud(other.class)), 'additional', 'Perverting the course of justice is recorded in addition to the fraud.'),
};
