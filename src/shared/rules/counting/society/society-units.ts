/** By what drugs, weapons and other crimes against society are counted. */
import type { UnitRule } from '../unit.ts';
import { oneCrimePerOffenderAgainstJustice } from './one-crime-per-offender-against-justice.ts';
import { oneCrimePerOffenderInPrison } from './one-crime-per-offender-in-prison.ts';
import { oneCrimePerOffenderOfBail } from './one-crime-per-offender-of-bail.ts';
import { oneCrimePerOffenderOfDrugs } from './one-crime-per-offender-of-drugs.ts';
import { oneCrimePerOffenderOfProceeds } from './one-crime-per-offender-of-proceeds.ts';
import { oneCrimePerOffenderOfWeapons } from './one-crime-per-offender-of-weapons.ts';

export const societyUnits: readonly UnitRule[] = [
  oneCrimePerOffenderAgainstJustice,
  oneCrimePerOffenderInPrison,
  oneCrimePerOffenderOfBail,
  oneCrimePerOffenderOfDrugs,
  oneCrimePerOffenderOfProceeds,
  oneCrimePerOffenderOfWeapons,
];
