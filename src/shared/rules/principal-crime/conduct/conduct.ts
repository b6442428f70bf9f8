/** What the five ranks of conduct crimes share (pages 55-57). */
import type { Crime } from '../../counting/crime.ts';
import type { Case } from '../../facts/case.ts';
import type { Cite } from '../../cite.ts';
import { breachCodes } from '../../classification/breach-of-order/breaches.ts';
import { silent, when } from '../../rule.ts';
import { groupOf, isProperty, yearsOf } from '../groups.ts';
import { eitherWay, type PrincipalRule } from '../pair-of-crimes.ts';

/** Breaches of orders are listed in classes 8L and 8Q too, and are no course of conduct. */
export const isConduct = ({ class: classCode, code }: Crime): boolean => ['8L', '8M', '8Q', '8U'].some((each) => each === classCode) && !breachCodes.has(code ?? '');

/** In order of gravity (pages 56-57). */
const gravest = ['008/58', '008/65', '008/66', '008/30', '008/67', '008/56', '195/12', '195/94'];

/** The place in that order: the lower the graver; last of all what has none. */
export const gravity = (code: string | null): number => {
  const at = gravest.findIndex((each) => each === code);
  return at === -1 ? gravest.length : at;
};

const isHarassmentWithFear = (crime: Crime): boolean => crime.code === '008/30';

/** 8L except harassment with fear of violence; the breaches of orders that the list keeps in class 8L are recorded in addition and come to no rank. */
export const isLesserHarassment = (crime: Crime): boolean => crime.class === '8L' && !isHarassmentWithFear(crime);

/** Listed in the group of theft, and no theft: on none of the lists, nor in the table. */
export const isBlackmail = (crime: Crime): boolean => crime.class === '35';

/** Theft, burglary, vehicle crime and damage that carry no life sentence. */
export const isLesserProperty = (crime: Crime, of: Case): boolean => isProperty(groupOf(crime, of)) && !isBlackmail(crime) && (yearsOf(crime, of) ?? 0) <= 14;

/**
 * "Up to and including 8N", which the rules do not define (T17). Read by maximum sentence: assault with injury itself, property
 * crime, and what carries no more than its five years. What is above that is silent here, and the look-up table or the
 * registrar settles it. Sexual offences of no more than five years are within what each rank says of sexual offences too.
 */
export const upToAssaultWithInjury = (crime: Crime, of: Case): boolean => {
  if (crime.class === '8N') return true;
  const years = yearsOf(crime, of);
  return isLesserProperty(crime, of) || (years !== null && years <= 5);
};

export const sexualOffence = (crime: Crime, of: Case, within: (years: number) => boolean): boolean => {
  const years = yearsOf(crime, of);
  return groupOf(crime, of) === 'Sexual offences' && years !== null && within(years);
};

/** Before mid-May 2023 conduct crimes were recorded in addition, and these lists were not needed. */
export const rank = (id: string, sentence: string, cite: Cite, codes: readonly string[], beats: (low: Crime, of: Case) => boolean): PrincipalRule => ({
  id,
  sentence,
  cites: [cite],
  from: '2023-05',
  overrides: ['violence-before-property', 'longer-maximum-sentence', 'conduct-crime-not-listed'],
  apply: eitherWay((high, low, of) => {
    const isOfRank = ({ code }: Crime): boolean => codes.some((each) => each === code);
    if (!isOfRank(high) || isOfRank(low)) return silent;
    return when(beats(low, of), 'one', `${high.code} is the principal crime over ${low.code ?? low.class}.`);
  }),
});
