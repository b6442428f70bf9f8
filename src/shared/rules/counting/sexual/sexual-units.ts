/** By what sexual offences are counted. Classes 17, 20, 21 to 23, 70, 71, 73, 88C and 88D print no unit of their own and have the general rule (page 12). */
import type { UnitRule } from '../unit.ts';
import { oneCrimePerChildGroomed } from './one-crime-per-child-groomed.ts';
import { oneCrimePerOffenderExposingOrWatching } from './one-crime-per-offender-exposing-or-watching.ts';
import { oneCrimePerOffenderOfObscenePublications } from './one-crime-per-offender-of-obscene-publications.ts';
import { oneCrimePerOutrageOfDecency } from './one-crime-per-outrage-of-decency.ts';
import { oneCrimePerPersonWhoPenetrated } from './one-crime-per-person-who-penetrated.ts';

export const sexualUnits: readonly UnitRule[] = [oneCrimePerPersonWhoPenetrated, oneCrimePerChildGroomed, oneCrimePerOffenderExposingOrWatching, oneCrimePerOffenderOfObscenePublications, oneCrimePerOutrageOfDecency];
