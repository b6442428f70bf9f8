/** Affray: those who took part are told as offenders of one act. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { general } from '../property/in-class.ts';
import type { UnitRule } from '../unit.ts';

export const oneCrimePerAffray: UnitRule = {
  id: 'one-crime-per-affray',
  sentence: 'One crime is counted for each incident of affray.',
  cites: [crr('89')],
  overrides: general,
  apply: ({ offence }) => when(offence.code === '066/01', 'each-act', 'One crime is counted for the incident of affray.'),
};
