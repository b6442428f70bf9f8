/** Always with forced marriage and female genital mutilation; with anything else that was or may have been done for it. */
import { crr } from '../cite.ts';
import { when } from '../rule.ts';
import { any } from '../truth.ts';
import { forcedMarriage, isCode, mutilation, shows, type FlagRule } from './flag-case.ts';

export const honourBasedFlag: FlagRule = {
  id: 'honour-based-flag',
  sentence: 'What was, or may have been, done to protect the supposed honour of a person, family or community is flagged as honour-based abuse; forced marriage and female genital mutilation always are.',
  cites: [crr('31'), crr('32'), crr('33'), crr('39'), crr('45')],
  apply: (input) => when(any(isCode(input, [...forcedMarriage, ...mutilation]), shows(input, 'honour')), ['honour-based'], 'It is, or may be, honour-based.'),
};
