/** By what crimes against property are counted. */
import type { UnitRule } from '../unit.ts';
import { oneCrimePerBuilding } from './one-crime-per-building.ts';
import { oneCrimePerBusinessRobbed } from './one-crime-per-business-robbed.ts';
import { oneCrimePerElectricityCompany } from './one-crime-per-electricity-company.ts';
import { oneCrimePerEmployeeOrGroup } from './one-crime-per-employee-or-group.ts';
import { oneCrimePerFamilyOfOwners } from './one-crime-per-family-of-owners.ts';
import { oneCrimePerHouseholdDamaged } from './one-crime-per-household-damaged.ts';
import { oneCrimePerHousehold } from './one-crime-per-household.ts';
import { oneCrimePerIntendedVictimOfBlackmail } from './one-crime-per-intended-victim-of-blackmail.ts';
import { oneCrimePerMakingOff } from './one-crime-per-making-off.ts';
import { oneCrimePerOffenderOfHandlingOrEquipped } from './one-crime-per-offender-of-handling-or-equipped.ts';
import { oneCrimePerOwner } from './one-crime-per-owner.ts';
import { oneCrimePerPersonRobbed } from './one-crime-per-person-robbed.ts';
import { oneCrimePerPersonStolenFrom } from './one-crime-per-person-stolen-from.ts';
import { oneCrimePerShopUnit } from './one-crime-per-shop-unit.ts';
import { oneCrimePerTheftOfMail } from './one-crime-per-theft-of-mail.ts';
import { oneCrimePerThreatWithoutVictim } from './one-crime-per-threat-without-victim.ts';
import { oneCrimePerVehicleOwner } from './one-crime-per-vehicle-owner.ts';
import { separatelyLetRooms } from './separately-let-rooms.ts';

export const propertyUnits: readonly UnitRule[] = [
  oneCrimePerBuilding,
  oneCrimePerBusinessRobbed,
  oneCrimePerElectricityCompany,
  oneCrimePerEmployeeOrGroup,
  oneCrimePerFamilyOfOwners,
  oneCrimePerHouseholdDamaged,
  oneCrimePerHousehold,
  oneCrimePerIntendedVictimOfBlackmail,
  oneCrimePerMakingOff,
  oneCrimePerOffenderOfHandlingOrEquipped,
  oneCrimePerOwner,
  oneCrimePerPersonRobbed,
  oneCrimePerPersonStolenFrom,
  oneCrimePerShopUnit,
  oneCrimePerTheftOfMail,
  oneCrimePerThreatWithoutVictim,
  oneCrimePerVehicleOwner,
  separatelyLetRooms,
];
