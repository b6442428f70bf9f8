/** An attempt to get in beside the burglary of the same household or building: the way in that was forced, for instance. */
import { crr } from '../../cite.ts';
import type { Crime } from '../../counting/crime.ts';
import { when } from '../../rule.ts';
import type { BesideRule } from '../additional.ts';

/** Classes of attempts, and of the burglaries they may have led to; those in the last line until April 2023. */
const ledTo = (attempt: string, burglary: string): boolean =>
  (['28J', '28L'].includes(attempt) && ['28I', '28K', '29B'].includes(burglary)) ||
  (['28N', '28P'].includes(attempt) && ['28M', '28O', '29C'].includes(burglary)) ||
  (attempt === '30D' && ['30C', '31A'].includes(burglary)) ||
  (['28F', '28H'].includes(attempt) && ['28E', '28G', '29A'].includes(burglary));

const ofTheSame = (attempt: Crime, burglary: Crime): boolean =>
  attempt.offender === burglary.offender && attempt.unit === burglary.unit && attempt.afterReport === burglary.afterReport && ledTo(attempt.class ?? '', burglary.class ?? '');

export const attemptWithinTheBurglary: BesideRule = {
  id: 'attempt-within-the-burglary',
  sentence: 'One crime is counted for each household or business building burgled: an attempt on the same one by the same offender, reported at once, is part of its burglary.',
  cites: [crr('12'), crr('73')],
  apply: ({ crime, others }) => when(others.some((other) => ofTheSame(crime, other)), 'swallowed', 'The same household or building was burgled.'),
};
