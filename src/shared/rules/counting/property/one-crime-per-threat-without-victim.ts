/** Class 59. With a specific victim the general rule counts victims. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import type { UnitRule } from '../unit.ts';
import { general, isOfClass } from './in-class.ts';

export const oneCrimePerThreatWithoutVictim: UnitRule = {
  id: 'one-crime-per-threat-without-victim',
  sentence: 'A threat to damage, or possession with intent to, is counted for each offender or group where there is no specific victim.',
  cites: [crr('85')],
  overrides: general,
  apply: (input) => when(input.act.to.length === 0 && isOfClass(input, ['59']), 'offender-or-group', 'There is no specific victim: one crime is counted for each offender or group.'),
};
