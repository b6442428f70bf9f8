/** Assaults. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { general, isOfClass } from '../property/in-class.ts';
import type { UnitRule } from '../unit.ts';

export const oneCrimePerPersonAssaulted: UnitRule = {
  id: 'one-crime-per-person-assaulted',
  sentence: 'One crime is counted for each victim of an assault.',
  cites: [crr('42')],
  overrides: general,
  apply: (input) => when(input.act.to.length > 0 && isOfClass(input, ['5D', '8N', '8P', '8S', '8T', '104', '105A', '105B']), 'victim', 'One crime is counted for each victim of an assault.'),
};
