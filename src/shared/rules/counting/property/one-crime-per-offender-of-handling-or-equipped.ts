/** Classes 33 and 54, whatever the number of thefts the goods came from. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import type { UnitRule } from '../unit.ts';
import { general, isOfClass } from './in-class.ts';

const classes = ['33', '54'];

export const oneCrimePerOffenderOfHandlingOrEquipped: UnitRule = {
  id: 'one-crime-per-offender-of-handling-or-equipped',
  sentence: 'Handling stolen goods and going equipped are counted for each offender or group.',
  cites: [crr('83'), crr('84')],
  overrides: general,
  apply: (input) => when(isOfClass(input, classes), 'offender-or-group', 'One crime is counted for each offender or group.'),
};
