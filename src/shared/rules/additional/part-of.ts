/** Which recorded crime a crime is part of, where a rule finds that it is part of another: what shares its victim, then its kind of offence, then its offender. */
import type { Crime } from '../counting/crime.ts';
import type { Case } from '../facts/case.ts';
import { groupOf } from '../principal-crime/groups.ts';

const nearness = (part: Crime, crime: Crime, of: Case): number => {
  const bySame = part.offender === crime.offender;
  const sharesVictim = part.victims.some((victim) => crime.victims.includes(victim));
  return (sharesVictim ? 4 : 0) + (bySame && groupOf(part, of) === groupOf(crime, of) ? 2 : 0) + (bySame ? 1 : 0);
};

/** The first of the nearest; null where nothing is recorded. */
export const partOf = <C extends Crime>(part: Crime, crimes: readonly C[], of: Case): C | null =>
  crimes.reduce<C | null>((best, crime) => (best === null || nearness(part, crime, of) > nearness(part, best, of) ? crime : best), null);
