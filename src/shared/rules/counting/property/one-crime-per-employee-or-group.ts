/** Class 41. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import type { UnitRule } from '../unit.ts';
import { general, isOfClass } from './in-class.ts';

const classes = ['41'];

export const oneCrimePerEmployeeOrGroup: UnitRule = {
  id: 'one-crime-per-employee-or-group',
  sentence: 'One theft by an employee is counted for each employee or group of employees.',
  cites: [crr('81')],
  overrides: general,
  apply: (input) => when(isOfClass(input, classes), 'offender-or-group', 'One crime is counted for each employee or group.'),
};
