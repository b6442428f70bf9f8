/** Which recorded crime a crime is part of, where a rule finds that it is part of another: that in whose course it was told to be done, then what shares its offender, its victim, its kind of offence. */
import { sharesOffender, type Crime } from '../counting/crime.ts';
import type { Case } from '../facts/case.ts';
import { groupOf } from '../principal-crime/groups.ts';
import { during } from './property/during.ts';
import { goesBefore } from './society/goes-before.ts';

/** Most rules that make one crime part of another ask for the same offender, and only some for the same victim. */
const nearness = (part: Crime, crime: Crime, of: Case): number => {
  const sharesVictim = part.victims.some((victim) => crime.victims.includes(victim));
  return (during(part, crime) === true ? 8 : 0) + (sharesOffender(part, crime) ? 4 : 0) + (sharesVictim ? 2 : 0) + (groupOf(part, of) === groupOf(crime, of) ? 1 : 0);
};

/** Whether none of them is nearer. */
export const isNearest = (part: Crime, crime: Crime, crimes: readonly Crime[], of: Case): boolean => crimes.every((each) => nearness(part, each, of) <= nearness(part, crime, of));

/** The nearest, of several the one that goes before the others (page 13), whichever was told first; null where nothing is recorded. */
export const partOf = <C extends Crime>(part: Crime, crimes: readonly C[], of: Case): C | null => {
  const isBefore = (one: C, other: C): boolean => {
    const [near, far] = [nearness(part, one, of), nearness(part, other, of)];
    return near === far ? goesBefore(one, other, of) : near > far;
  };
  return crimes.reduce<C | null>((best, crime) => (best === null || isBefore(crime, best) ? crime : best), null);
};
