/** The dangerous driving of a vehicle whose taking is told too: what it makes of that is said where the taking is classified. */
import { crr } from '../../cite.ts';
import { isDrivingOf } from '../../classification/vehicle/driven-dangerously.ts';
import type { Crime } from '../../counting/crime.ts';
import type { Case } from '../../facts/case.ts';
import { when } from '../../rule.ts';
import { all, any, type Truth } from '../../truth.ts';
import type { BesideRule } from '../additional.ts';

const isWithin = (driving: Crime, taking: Crime, of: Case): Truth => all(...driving.acts.map((act) => any(...taking.acts.map((other) => isDrivingOf(act, other, of)))));

export const drivingOfTheVehicleTaken: BesideRule = {
  id: 'driving-of-the-vehicle-taken',
  sentence: 'A taking and the dangerous driving of the vehicle that was taken are one crime for its owner.',
  cites: [crr('75'), crr('97')],
  apply: ({ crime, others, of }) => when(any(...others.map((other) => isWithin(crime, other, of))), 'swallowed', 'The taking of the vehicle is recorded.'),
};
