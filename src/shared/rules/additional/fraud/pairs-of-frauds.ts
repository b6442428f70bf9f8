/** How a crime stands to the others of the incident: what the rules of fraud and computer misuse ask. */
import type { Crime } from '../../counting/crime.ts';

const offendersOf = ({ acts }: Crime): readonly string[] => acts.flatMap(({ by }) => by);

export const sharesVictim = (one: Crime, other: Crime): boolean => one.victims.some((victim) => other.victims.includes(victim));

/** Reported at once, by an offender in common; where none is named, against a victim in common. */
export const together = (one: Crime, other: Crime): boolean => {
  if (one.afterReport !== other.afterReport) return false;
  const [mine, theirs] = [offendersOf(one), offendersOf(other)];
  return mine.length === 0 || theirs.length === 0 ? sharesVictim(one, other) : mine.some((offender) => theirs.includes(offender));
};

const misuse = /^NFIB5[012]/;

export const isMisuse = (classCode: string | null): boolean => classCode !== null && misuse.test(classCode);
export const isFraud = (classCode: string | null): boolean => classCode !== null && classCode.startsWith('NFIB') && !isMisuse(classCode);
