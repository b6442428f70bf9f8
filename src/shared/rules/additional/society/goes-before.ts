/** Which of two crimes under one general rule is the one that is counted: the longer maximum (page 13), then the one that has a victim, then the order of the list. */
import { sharesOffender, type Crime } from '../../counting/crime.ts';
import type { Case } from '../../facts/case.ts';
import { yearsOf } from '../../principal-crime/groups.ts';

const name = ({ class: classCode, code }: Crime): string => `${classCode ?? ''} ${code ?? ''}`;

export const goesBefore = (one: Crime, other: Crime, of: Case): boolean => {
  const [more, less] = [yearsOf(one, of) ?? 0, yearsOf(other, of) ?? 0];
  if (more !== less) return more > less;
  return one.against === other.against ? name(one) < name(other) : one.against === 'victim';
};

/** By the same offender or group, in the same finished incident. */
export const isBySame = (one: Crime, other: Crime): boolean => one.offender === other.offender && one.afterReport === other.afterReport;

/** By somebody who did the other as well, perhaps with others. */
export const isByOneOf = (one: Crime, other: Crime): boolean => sharesOffender(one, other) && one.afterReport === other.afterReport;

export const isDrugs = ({ class: classCode }: Crime): boolean => ['92A', '92D', '92E'].includes(classCode ?? '');
export const isWeapons = ({ class: classCode }: Crime): boolean => ['10A', '10B', '10C', '10D', '81'].includes(classCode ?? '');
