/** Boxes F4 and F5: recording without confirmation. */
import { is, yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { any, inTurn, not } from '../../truth.ts';
import type { GateRule } from './gate.ts';

export const necessaryOrAppropriate: GateRule = {
  id: 'necessary-or-appropriate',
  sentence: 'Where clear evidence or significant grounds show a crime against an identifiable victim and recording is necessary or appropriate, it must be recorded without confirmation.',
  cites: [crr('7-8')],
  overrides: ['a-victim-traced', 'a-victim-confirms'],
  // Asked only where nobody has confirmed: with a confirmation it changes nothing.
  apply: ({ act, of }) => {
    const unconfirmed = inTurn(not(is(of.report, 'by', 'victim', 'representative')), any(not(yes(act, 'traced')), not(yes(act, 'confirmed'))));
    return when(inTurn(unconfirmed, is(act, 'without', 'necessary', 'appropriate')), true, 'Recording without confirmation is necessary or appropriate.');
  },
};
