/** Third in order of gravity. */
import { crr } from '../../cite.ts';
import { isLesserHarassment, rank, sexualOffence, upToAssaultWithInjury } from './conduct.ts';

export const controllingOrCoercive = rank(
  'controlling-or-coercive',
  'Controlling or coercive behaviour (008/67) is the principal crime over lesser harassment, aggravated harassment without violence, offences up to and including 8N and sexual offences of 10 years or under.',
  crr('56'),
  ['008/67'],
  (low, of) => isLesserHarassment(low) || (low.class === '8M' && low.code !== '008/58') || upToAssaultWithInjury(low, of) || sexualOffence(low, of, (years) => years <= 10),
);
