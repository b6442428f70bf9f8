/** Units of conduct crimes, communications and public order. */
import type { UnitRule } from '../unit.ts';
import { oneCrimePerAffray } from './one-crime-per-affray.ts';
import { oneCrimePerIntendedVictimOfConduct } from './one-crime-per-intended-victim-of-conduct.ts';
import { oneCrimePerIntendedVictimOfPublicFear } from './one-crime-per-intended-victim-of-public-fear.ts';
import { oneCrimePerRecipient } from './one-crime-per-recipient.ts';

export const conductUnits: readonly UnitRule[] = [oneCrimePerAffray, oneCrimePerIntendedVictimOfConduct, oneCrimePerIntendedVictimOfPublicFear, oneCrimePerRecipient];
