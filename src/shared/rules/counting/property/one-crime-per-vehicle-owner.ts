/** Class 45. The unit is the owner of the vehicle and not of what was in it: a driver and a passenger lose their things in one crime. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import type { UnitRule } from '../unit.ts';
import { general, isOfClass } from './in-class.ts';
import { vehicleOwnersKnown } from './vehicle-owners.ts';

export const oneCrimePerVehicleOwner: UnitRule = {
  id: 'one-crime-per-vehicle-owner',
  sentence: 'Theft from motor vehicles is one crime for each owner of a vehicle, whosever things were in it.',
  cites: [crr('76')],
  overrides: general,
  apply: (input) => when(inTurn(input.act.to.length > 0 && isOfClass(input, ['45']), vehicleOwnersKnown(input)), 'vehicle-owner', 'One crime is counted for each vehicle owner.'),
};
