/** By what crimes of violence, exploitation and dangerous driving are counted. A class that prints no unit of its own, such as homicide or 5E, has the general rule (page 12). */
import type { UnitRule } from '../unit.ts';
import { oneCrimePerVictimOfDriving } from './one-crime-per-victim-of-driving.ts';
import { oneCrimePerDeathByVehicleTaking } from './one-crime-per-death-by-vehicle-taking.ts';
import { oneCrimePerPersonThreatenedWithDeath } from './one-crime-per-person-threatened-with-death.ts';
import { oneCrimePerChildTreatedCruelly } from './one-crime-per-child-treated-cruelly.ts';
import { oneCrimePerPersonKidnapped } from './one-crime-per-person-kidnapped.ts';
import { oneCrimePerPersonAssaulted } from './one-crime-per-person-assaulted.ts';
import { oneCrimePerPersonEnslaved } from './one-crime-per-person-enslaved.ts';
import { oneCrimePerPersonExploited } from './one-crime-per-person-exploited.ts';
import { oneCrimePerOffenderKeepingABrothel } from './one-crime-per-offender-keeping-a-brothel.ts';
import { oneCrimePerOffenderSoliciting } from './one-crime-per-offender-soliciting.ts';
import { oneCrimePerDriver } from './one-crime-per-driver.ts';

export const violenceUnits: readonly UnitRule[] = [
  oneCrimePerVictimOfDriving,
  oneCrimePerDeathByVehicleTaking,
  oneCrimePerPersonThreatenedWithDeath,
  oneCrimePerChildTreatedCruelly,
  oneCrimePerPersonKidnapped,
  oneCrimePerPersonAssaulted,
  oneCrimePerPersonEnslaved,
  oneCrimePerPersonExploited,
  oneCrimePerOffenderKeepingABrothel,
  oneCrimePerOffenderSoliciting,
  oneCrimePerDriver,
];
