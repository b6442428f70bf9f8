/** Class 37/1, where the taking is on the record already. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import type { BesideRule } from '../additional.ts';
import { isTakingRecorded } from './taking-recorded.ts';

export const deathByVehicleTakingBesideTheTaking: BesideRule = {
  id: 'death-by-vehicle-taking-beside-the-taking',
  sentence: 'Where the theft, taking or aggravated taking is recorded already when the death is found out, death by aggravated vehicle taking is counted additionally.',
  cites: [crr('38')],
  apply: (input) => when(input.crime.class === '37/1' && isTakingRecorded(input), 'additional', 'The taking of the vehicle is recorded already.'),
};
