/** However many people were threatened. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import type { UnitRule } from '../unit.ts';
import { general, isOfClass } from './in-class.ts';

const classes = ['34A'];

export const oneCrimePerBusinessRobbed: UnitRule = {
  id: 'one-crime-per-business-robbed',
  sentence: 'One robbery of business property is counted for each business whose property is robbed.',
  cites: [crr('72')],
  overrides: general,
  apply: (input) => when(isOfClass(input, classes), 'business', 'One crime is counted for each business robbed.'),
};
