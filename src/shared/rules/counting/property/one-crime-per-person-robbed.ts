/** Whose the property is does not matter. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import type { UnitRule } from '../unit.ts';
import { general, isOfClass } from './in-class.ts';

const classes = ['34B'];

export const oneCrimePerPersonRobbed: UnitRule = {
  id: 'one-crime-per-person-robbed',
  sentence: 'One robbery of personal property is counted for each person robbed.',
  cites: [crr('72')],
  overrides: general,
  apply: (input) => when(input.act.to.length > 0 && isOfClass(input, classes), 'person', 'One crime is counted for each person robbed.'),
};
