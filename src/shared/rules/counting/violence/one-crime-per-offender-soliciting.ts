/** Class 27. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { general, isOfClass } from '../property/in-class.ts';
import type { UnitRule } from '../unit.ts';

export const oneCrimePerOffenderSoliciting: UnitRule = {
  id: 'one-crime-per-offender-soliciting',
  sentence: 'Of soliciting for prostitution one crime is counted for each offender.',
  cites: [crr('49')],
  overrides: general,
  apply: (input) => when(isOfClass(input, ['27']), 'offender', 'One crime is counted for each offender.'),
};
