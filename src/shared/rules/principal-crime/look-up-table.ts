/** The look-up table of page 14: of two offences on it, the higher line is the principal crime. It is a guide (page 13). */
import { crr } from '../cite.ts';
import { silent, when } from '../rule.ts';
import type { Crime } from '../counting/crime.ts';
import type { Case } from '../facts/case.ts';
import { endangeringLife, isValueOpen } from './groups.ts';
import type { PrincipalRule } from './pair-of-crimes.ts';

const mayBe = (crime: Crime, codes: readonly string[]): boolean => (crime.code === null ? !(isValueOpen(crime) && codes.includes(endangeringLife)) : codes.includes(crime.code));

/** The lines a crime may stand on: one where its code is known or its class stands on one line only. */
const linesOf = (crime: Crime, { catalogue }: Case): readonly number[] =>
  catalogue.file.principalCrimes.filter(({ classes, codes }) => crime.class !== null && classes.includes(crime.class) && mayBe(crime, codes)).map(({ rank }) => rank);

/** The fact that tells the code of an act: of damage, what it is worth. */
const codeFact = ({ at, kind }: Crime['acts'][number]): string => `${at}.${kind === 'damage' || kind === 'vehicle' ? 'value' : 'code'}`;

export const lookUpTable: PrincipalRule = {
  id: 'look-up-table',
  sentence: 'The look-up table is a guide to which of two crimes is the principal one: the higher line.',
  cites: [crr('13'), crr('14')],
  overrides: ['violence-before-property', 'longer-maximum-sentence', 'conduct-crime-not-listed'],
  apply: ({ one, other, of }) => {
    const [high, low] = [linesOf(one, of), linesOf(other, of)];
    if (high.length === 0 || low.length === 0) return silent;
    if (Math.max(...high) < Math.min(...low)) return when(true, 'one', `The look-up table puts ${one.code ?? one.class} above ${other.code ?? other.class}.`);
    if (Math.max(...low) < Math.min(...high)) return when(true, 'other', `The look-up table puts ${other.code ?? other.class} above ${one.code ?? one.class}.`);
    const vague = [one, other].filter(({ code }) => code === null).flatMap(({ acts }) => acts.map(codeFact));
    return vague.length > 0 ? { says: 'needs', needs: vague } : silent;
  },
};
