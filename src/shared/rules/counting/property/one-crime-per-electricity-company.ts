/** Class 43. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import type { UnitRule } from '../unit.ts';
import { general, isOfClass } from './in-class.ts';

const classes = ['43'];

export const oneCrimePerElectricityCompany: UnitRule = {
  id: 'one-crime-per-electricity-company',
  sentence: 'Dishonest use of electricity is counted for each offender or group, and separately for each company.',
  cites: [crr('81')],
  overrides: general,
  apply: (input) => when(input.act.to.length > 0 && isOfClass(input, classes), 'victim', 'One crime is counted for each offender or group and each company.'),
};
