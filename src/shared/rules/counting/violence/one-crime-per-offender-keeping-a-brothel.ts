/** Class 24, 024/19. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { general } from '../property/in-class.ts';
import type { UnitRule } from '../unit.ts';
import { isBrothel } from './brothel.ts';

export const oneCrimePerOffenderKeepingABrothel: UnitRule = {
  id: 'one-crime-per-offender-keeping-a-brothel',
  sentence: 'Of keeping a brothel one crime is counted for each offender or group of offenders.',
  cites: [crr('49')],
  overrides: general,
  // Without a person exploited the general rule says the same, and the code need not be asked.
  apply: (input) => when(input.act.to.length > 0 || input.offence.code !== null ? isBrothel(input) : false, 'offender-or-group', 'One crime is counted for each offender or group.'),
};
