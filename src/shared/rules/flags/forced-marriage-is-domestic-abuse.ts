/** Page 39 wants the flag on every forced marriage; page 45 on mutilation “where appropriate”; page 28 of people of 16 or over only. */
import { atLeast } from '../ask.ts';
import { crr } from '../cite.ts';
import { silent, when } from '../rule.ts';
import { all } from '../truth.ts';
import { forcedMarriage, isCode, type FlagCase, type FlagRule } from './flag-case.ts';

/** Of a crime that is not counted by victims nobody is too young. */
export const victimsAreSixteen = ({ crime, of }: FlagCase) => all(...crime.victims.flatMap((id) => of.victims.get(id) ?? []).map((victim) => atLeast(victim, 'age', 16)));

export const forcedMarriageIsDomesticAbuse: FlagRule = {
  id: 'forced-marriage-is-domestic-abuse',
  sentence: 'A forced marriage is flagged as domestic abuse too.',
  cites: [crr('39')],
  overrides: ['domestic-abuse-flag'],
  apply: (input) => (isCode(input, forcedMarriage) ? when(victimsAreSixteen(input), ['domestic-abuse'], 'It is a forced marriage.') : silent),
};
