/** Page 76: where the link is known at the time of recording, 37/1 is recorded in place of the taking. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import type { BesideRule } from '../additional.ts';
import { isTaking, isTakingRecorded } from './taking-recorded.ts';

export const takingByDeathByVehicleTaking: BesideRule = {
  id: 'taking-by-death-by-vehicle-taking',
  sentence: 'A taking that is known to have killed when it is recorded is recorded as death by aggravated vehicle taking alone.',
  cites: [crr('76')],
  apply: (input) =>
    when(
      isTaking(input.crime.class) && !isTakingRecorded(input) && input.others.some((other) => other.class === '37/1' && other.offender === input.crime.offender),
      'swallowed',
      'The death by the taking is recorded.',
    ),
};
