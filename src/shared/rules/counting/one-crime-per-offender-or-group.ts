/** The general rule, without a victim. */
import { crr } from '../cite.ts';
import { when } from '../rule.ts';
import type { UnitRule } from './unit.ts';

export const oneCrimePerOffenderOrGroup: UnitRule = {
  id: 'one-crime-per-offender-or-group',
  sentence: 'Where there is no obvious victim, or the crime is victimless, one crime is counted for each offender or group of offenders.',
  cites: [crr('12')],
  apply: ({ act }) => when(act.to.length === 0, 'offender-or-group', 'One crime is counted for each offender or group.'),
};
