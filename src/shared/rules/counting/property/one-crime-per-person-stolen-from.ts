/** Class 39. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import type { UnitRule } from '../unit.ts';
import { general, isOfClass } from './in-class.ts';

const classes = ['39'];

export const oneCrimePerPersonStolenFrom: UnitRule = {
  id: 'one-crime-per-person-stolen-from',
  sentence: 'One theft from the person is counted for each person stolen from.',
  cites: [crr('78')],
  overrides: general,
  apply: (input) => when(input.act.to.length > 0 && isOfClass(input, classes), 'victim', 'One crime is counted for each person stolen from.'),
};
