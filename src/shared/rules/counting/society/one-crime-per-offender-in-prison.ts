/** Class 69. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { general, isOfClass } from '../property/in-class.ts';
import type { UnitRule } from '../unit.ts';

export const oneCrimePerOffenderInPrison: UnitRule = {
  id: 'one-crime-per-offender-in-prison',
  sentence: 'Of offences against prison security one crime is counted for each offender.',
  cites: [crr('95')],
  overrides: general,
  apply: (input) => when(isOfClass(input, ['69']), 'offender', 'One crime is counted for each offender.'),
};
