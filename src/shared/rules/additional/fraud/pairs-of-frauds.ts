/** How a crime stands to the others of the incident: what the rules of fraud and computer misuse ask. */
import type { Crime } from '../../counting/crime.ts';

const offendersOf = ({ acts }: Crime): readonly string[] => acts.flatMap(({ by }) => by);

export const sharesVictim = (one: Crime, other: Crime): boolean => one.victims.some((victim) => other.victims.includes(victim));

/** Null where one of them names nobody. */
const sharesAnOffender = (one: Crime, other: Crime): boolean | null => {
  const [mine, theirs] = [offendersOf(one), offendersOf(other)];
  return mine.length === 0 || theirs.length === 0 ? null : mine.some((offender) => theirs.includes(offender));
};

/** Reported at once, by an offender in common; where none is named, against a victim in common. */
export const together = (one: Crime, other: Crime): boolean => one.afterReport === other.afterReport && (sharesAnOffender(one, other) ?? sharesVictim(one, other));

/** Reported at once, and nothing told against it that one served the other: the bank bears what was hacked out of its customer, donors what was hacked out of their charity. */
export const mayServe = (one: Crime, other: Crime): boolean => one.afterReport === other.afterReport && (sharesAnOffender(one, other) ?? true);

const misuse = /^NFIB5[012]/;

export const isMisuse = (classCode: string | null): boolean => classCode !== null && misuse.test(classCode);
export const isFraud = (classCode: string | null): boolean => classCode !== null && classCode.startsWith('NFIB') && !isMisuse(classCode);
