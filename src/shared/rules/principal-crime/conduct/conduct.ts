/** What the five ranks of conduct crimes share (pages 55-57). */
import type { Crime } from '../../counting/crime.ts';
import type { Case } from '../../facts/case.ts';
import type { Cite } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import { groupOf, isProperty, yearsOf } from '../groups.ts';
import { eitherWay, type PrincipalRule } from '../pair-of-crimes.ts';

export const isConduct = ({ class: classCode }: Crime): boolean => classCode !== null && ['8L', '8M', '8Q', '8U'].includes(classCode);

const isHarassmentWithFear = (crime: Crime): boolean => crime.code === '008/30';

/** 8L except harassment with fear of violence, and except the breaches of orders the list keeps in class 8L. */
export const isLesserHarassment = (crime: Crime): boolean => crime.class === '8L' && !isHarassmentWithFear(crime);

/**
 * "Up to and including 8N", which the rules do not define (T17). Read by maximum sentence: assault with injury itself, property
 * crime, and what carries no more than its five years. What is above that is silent here, and the look-up table or the
 * registrar settles it.
 */
export const upToAssaultWithInjury = (crime: Crime, of: Case): boolean => {
  if (crime.class === '8N') return true;
  const group = groupOf(crime, of);
  const years = yearsOf(crime, of);
  if (group === 'Sexual offences') return false;
  return (isProperty(group) && (years === null || years <= 14)) || (years !== null && years <= 5);
};

export const sexualOffence = (crime: Crime, of: Case, within: (years: number) => boolean): boolean => {
  const years = yearsOf(crime, of);
  return groupOf(crime, of) === 'Sexual offences' && years !== null && within(years);
};

export const rank = (id: string, sentence: string, cite: Cite, codes: readonly string[], beats: (low: Crime, of: Case) => boolean): PrincipalRule => ({
  id,
  sentence,
  cites: [cite],
  overrides: ['violence-before-property', 'longer-maximum-sentence', 'conduct-crime-not-listed'],
  apply: eitherWay((high, low, of) => {
    if (high.code === null || !codes.includes(high.code) || codes.includes(low.code ?? '')) return silent;
    return when(beats(low, of), 'one', `${high.code} is the principal crime over ${low.code ?? low.class}.`);
  }),
});
