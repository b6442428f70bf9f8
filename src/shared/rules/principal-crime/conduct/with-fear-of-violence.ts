/** Second in order of gravity. */
import { crr } from '../../cite.ts';
import { isLesserHarassment, rank, sexualOffence, upToAssaultWithInjury } from './conduct.ts';

export const withFearOfViolence = rank(
  'with-fear-of-violence',
  'Stalking with fear of violence or serious alarm (008/65, 008/66) and harassment with fear of violence (008/30) are the principal crime over controlling or coercive behaviour, other harassment, offences up to and including 8N and sexual offences of 10 years or under.',
  crr('56'),
  ['008/65', '008/66', '008/30'],
  (low, of) => low.class === '8U' || isLesserHarassment(low) || upToAssaultWithInjury(low, of) || sexualOffence(low, of, (years) => years <= 10),
);
