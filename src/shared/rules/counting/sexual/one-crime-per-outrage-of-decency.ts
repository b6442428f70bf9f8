/** 066/21, as the example of page 71 counts it. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { general } from '../property/in-class.ts';
import type { UnitRule } from '../unit.ts';

export const oneCrimePerOutrageOfDecency: UnitRule = {
  id: 'one-crime-per-outrage-of-decency',
  sentence: 'One crime of outraging public decency is counted for each act, however many were there.',
  cites: [crr('71')],
  overrides: general,
  apply: ({ offence }) => when(offence.code === '066/21', 'each-act', 'One crime is counted for the act.'),
};
