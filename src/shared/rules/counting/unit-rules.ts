/** Every rule that says by what crimes are counted. */
import { oneCrimePerOffender } from './one-crime-per-offender.ts';
import { fraudUnitRules } from './fraud/fraud-unit-rules.ts';
import { oneCrimePerOffenderOrGroup } from './one-crime-per-offender-or-group.ts';
import { oneCrimePerVictim } from './one-crime-per-victim.ts';
import { conductUnits } from './conduct/conduct-units.ts';
import { propertyUnits } from './property/property-units.ts';
import { sexualUnits } from './sexual/sexual-units.ts';
import { societyUnits } from './society/society-units.ts';
import type { UnitRule } from './unit.ts';
import { violenceUnits } from './violence/violence-units.ts';

export const unitRules: readonly UnitRule[] = [oneCrimePerVictim, oneCrimePerOffenderOrGroup, oneCrimePerOffender, ...conductUnits, ...propertyUnits, ...fraudUnitRules, ...violenceUnits, ...societyUnits, ...sexualUnits];
