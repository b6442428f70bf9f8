/** The two pages disagree where the victim is younger. */
import { crr } from '../cite.ts';
import { refer, silent } from '../rule.ts';
import { not } from '../truth.ts';
import { forcedMarriage, isCode, type FlagRule } from './flag-case.ts';
import { victimsAreSixteen } from './forced-marriage-is-domestic-abuse.ts';

export const forcedMarriageOfAChild: FlagRule = {
  id: 'forced-marriage-of-a-child',
  sentence: 'Whether the forced marriage of somebody under 16 is flagged as domestic abuse is said both ways.',
  cites: [crr('28'), crr('39')],
  overrides: ['domestic-abuse-flag'],
  apply: (input) => (isCode(input, forcedMarriage) ? refer(not(victimsAreSixteen(input)), 'Page 39 wants every forced marriage flagged as domestic abuse; page 28 gives the flag to people of 16 or over only.') : silent),
};
