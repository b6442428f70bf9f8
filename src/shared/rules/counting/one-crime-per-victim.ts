/** The general rule, with a victim. */
import { crr } from '../cite.ts';
import { when } from '../rule.ts';
import type { UnitRule } from './unit.ts';

export const oneCrimePerVictim: UnitRule = {
  id: 'one-crime-per-victim',
  sentence: 'One crime is counted for each specific, intended or identifiable victim.',
  cites: [crr('12')],
  apply: ({ act }) => when(act.to.length > 0, 'victim', 'One crime is counted for each victim.'),
};
