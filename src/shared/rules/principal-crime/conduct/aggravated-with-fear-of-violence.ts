/** First in order of gravity. */
import { crr } from '../../cite.ts';
import { isConduct, rank, sexualOffence, upToAssaultWithInjury } from './conduct.ts';

export const aggravatedWithFearOfViolence = rank(
  'aggravated-with-fear-of-violence',
  'Racially or religiously aggravated harassment or stalking with fear of violence (008/58) is the principal crime over all other conduct crimes, offences up to and including 8N and sexual offences of under 14 years.',
  crr('56'),
  ['008/58'],
  (low, of) => isConduct(low) || upToAssaultWithInjury(low, of) || sexualOffence(low, of, (years) => years < 14),
);
