/** Boxes F4 and F5: recording without confirmation. */
import { is, yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { any, inTurn, not } from '../../truth.ts';
import { isTraced } from './a-victim-traced.ts';
import type { GateRule } from './gate.ts';

export const necessaryOrAppropriate: GateRule = {
  id: 'necessary-or-appropriate',
  sentence: 'Where clear evidence or significant grounds show a crime against an identifiable victim and recording is necessary or appropriate, it must be recorded without confirmation.',
  cites: [crr('7-8')],
  overrides: ['a-victim-traced', 'a-victim-confirms'],
  // Asked only where nobody has confirmed: with a confirmation it changes nothing. Where it is told, nobody is asked to confirm.
  apply: (input) => {
    const { act } = input;
    const unconfirmed = any(not(isTraced(input)), not(yes(act, 'confirmed')));
    const asked = act.without === undefined ? unconfirmed : unconfirmed !== false;
    return when(inTurn(asked, is(act, 'without', 'necessary', 'appropriate')), true, 'Recording without confirmation is necessary or appropriate.');
  },
};
