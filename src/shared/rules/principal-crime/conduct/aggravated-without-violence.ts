/** Fourth in order of gravity. */
import { crr } from '../../cite.ts';
import { isLesserHarassment, isLesserProperty, rank } from './conduct.ts';
import { yearsOf } from '../groups.ts';

export const aggravatedWithoutViolence = rank(
  'aggravated-without-violence',
  'Racially or religiously aggravated harassment or stalking without violence (008/56) is the principal crime over lesser harassment, offences up to and including 8N except 008/01, and any offence of under 5 years.',
  crr('57'),
  ['008/56'],
  (low, of) => isLesserHarassment(low) || (low.class === '8N' && low.code !== '008/01') || isLesserProperty(low, of) || (yearsOf(low, of) ?? 99) < 5,
);
