/** Vehicles (37/2, 48, 126), contents of machines (47), goods (49), damaged property (56A, 56B, 58B to 58D). */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import type { UnitRule } from '../unit.ts';
import { general, isOfClass } from './in-class.ts';

const classes = ['37/2', '48', '126', '47', '49', '56A', '56B', '58B', '58C', '58D'];

export const oneCrimePerOwner: UnitRule = {
  id: 'one-crime-per-owner',
  sentence: 'One crime is counted for each owner of the vehicle, of the contents or goods stolen, or of the property damaged; whoever has custody counts as the owner.',
  cites: [crr('75-77'), crr('81-82'), crr('84-85')],
  overrides: general,
  apply: (input) => when(input.act.to.length > 0 && isOfClass(input, classes), 'victim', 'One crime is counted for each owner.'),
};
