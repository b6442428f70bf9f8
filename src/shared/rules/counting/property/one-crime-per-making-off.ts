/** Class 49A: a rule of its own class, which the finished incident does not join. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import type { UnitRule } from '../unit.ts';
import { general, isOfClass } from './in-class.ts';

const classes = ['49A'];

export const oneCrimePerMakingOff: UnitRule = {
  id: 'one-crime-per-making-off',
  sentence: 'One crime is counted for each making off.',
  cites: [crr('83')],
  overrides: general,
  apply: (input) => when(isOfClass(input, classes), 'each-act', 'One crime is counted for each making off.'),
};
