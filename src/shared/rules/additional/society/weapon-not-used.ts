/** A weapon merely had is distinct from what else was done: page 94 says so of drugs. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import type { BesideRule } from '../additional.ts';
import { isUsed, standsBesideAnother } from './weapon-used.ts';

export const weaponNotUsed: BesideRule = {
  id: 'weapon-not-used',
  sentence: 'A weapon that was had, and not used in another notifiable offence, is recorded in addition.',
  cites: [crr('94')],
  apply: (beside) => when(inTurn(beside.crime.against === 'state' && standsBesideAnother(beside), not(isUsed(beside))), 'additional', 'The weapon was not used in another offence.'),
};
