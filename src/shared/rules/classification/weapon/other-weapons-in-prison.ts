/** Page 95 sends crimes in prison to the prison liaison team. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { refer } from '../../rule.ts';
import { any, inTurn, not } from '../../truth.ts';
import type { ClassificationRule } from '../classified.ts';
import { isFirearm } from './weapons.ts';

export const otherWeaponsInPrison: ClassificationRule<'weapon'> = {
  id: 'other-weapons-in-prison',
  sentence: 'What else is done with a weapon in prison is settled with the prison liaison team.',
  cites: [crr('95')],
  apply: ({ act }) =>
    refer(
      inTurn(not(isFirearm(act)), is(act, 'place', 'prison'), not(is(act, 'deed', 'had-it-minded')), any(is(act, 'weapon', 'corrosive-substance'), is(act, 'deed', 'threatened-with'))),
      'For crimes in prison page 95 sends to the prison liaison team or a supervisor.',
    ),
};
