/** Classes 40 and 44: ownership is common within a household. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import type { UnitRule } from '../unit.ts';
import { general, isOfClass } from './in-class.ts';
import { householdsKnown } from './household.ts';

export const ownedInCommon = ['40', '44'];

export const oneCrimePerFamilyOfOwners: UnitRule = {
  id: 'one-crime-per-family-of-owners',
  sentence: 'One theft of cycles, or in a dwelling, is counted for each owner; what several members of a family lose at the same time is one.',
  cites: [crr('79'), crr('81')],
  overrides: general,
  apply: (input) => when(inTurn(input.act.to.length > 0, isOfClass(input, ownedInCommon), householdsKnown(input)), 'household', 'One crime is counted for each owner, and one for members of a family together.'),
};
