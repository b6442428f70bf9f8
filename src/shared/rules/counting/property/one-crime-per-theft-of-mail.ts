/** Class 42. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import type { UnitRule } from '../unit.ts';
import { general, isOfClass } from './in-class.ts';

const classes = ['42'];

export const oneCrimePerTheftOfMail: UnitRule = {
  id: 'one-crime-per-theft-of-mail',
  sentence: 'One theft of mail is counted for each incident.',
  cites: [crr('81')],
  overrides: general,
  apply: (input) => when(isOfClass(input, classes), 'each-act', 'One crime is counted for each incident.'),
};
