/** Where the principal crime rule makes one crime part of another in any case, it need not be asked when either was done. */
import type { Crime } from '../../counting/crime.ts';
import type { Case } from '../../facts/case.ts';
import { weighPair } from '../../principal-crime/open-codes.ts';
import { isBetweenTheSame } from '../modern-slavery.ts';

const isKnownWhen = ({ acts }: Crime): boolean => acts.every(({ inCourseOf }) => inCourseOf !== undefined);

const outweighs = (other: Crime, crime: Crime, of: Case): boolean => {
  if (!isBetweenTheSame(other, crime) || other.afterReport !== crime.afterReport) return false;
  const { answer } = weighPair({ one: other, other: crime, of });
  return answer.is === 'settled' && answer.outcome === 'one';
};

/** Whether it is open in the course of what the crime was done, and one of these is the principal crime beside it all the same. */
export const isOutweighedAnyway = (crime: Crime, others: readonly Crime[], of: Case): boolean => !isKnownWhen(crime) && others.some((other) => outweighs(other, crime, of));
