/** Which recorded crime a crime is part of, where a rule finds that it is part of another: that in whose course it was told to be done, then what shares its offender, its victim, its kind of offence. */
import { sharesOffender, type Crime } from '../counting/crime.ts';
import type { Case } from '../facts/case.ts';
import { groupOf } from '../principal-crime/groups.ts';
import { during } from './property/during.ts';

/** Most rules that make one crime part of another ask for the same offender, and only some for the same victim. */
const nearness = (part: Crime, crime: Crime, of: Case): number => {
  const sharesVictim = part.victims.some((victim) => crime.victims.includes(victim));
  return (during(part, crime) === true ? 8 : 0) + (sharesOffender(part, crime) ? 4 : 0) + (sharesVictim ? 2 : 0) + (groupOf(part, of) === groupOf(crime, of) ? 1 : 0);
};

/** Whether none of them is nearer. */
export const isNearest = (part: Crime, crime: Crime, crimes: readonly Crime[], of: Case): boolean => crimes.every((each) => nearness(part, each, of) <= nearness(part, crime, of));

/** The first of the nearest; null where nothing is recorded. */
export const partOf = <C extends Crime>(part: Crime, crimes: readonly C[], of: Case): C | null =>
  crimes.reduce<C | null>((best, crime) => (best === null || nearness(part, crime, of) > nearness(part, best, of) ? crime : best), null);
