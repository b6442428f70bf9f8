/** British Transport Police. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inSetting, type LocationRule } from './located-act.ts';

export const underBritishTransportPolice: LocationRule = {
  id: 'under-british-transport-police',
  sentence: 'A crime in a place under the jurisdiction of British Transport Police is recorded by them, and not by the force in whose area it lies.',
  cites: [crr('16')],
  overrides: ['principles-in-order-of-priority', 'crimes-dependent-on-devices', 'the-force-first-aware'],
  apply: (input) => when(inSetting(input, 'british-transport-police'), { place: 'british-transport-police', force: null }, 'The place is under their jurisdiction.'),
};
