/** Boxes F4 and F5: what both did willingly nobody confirms as a victim; who reports it decides, at box F7. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import type { GateRule } from './gate.ts';
import { isWillingParticipation } from './willing-child.ts';

export const willingParticipation: GateRule = {
  id: 'willing-participation',
  sentence: 'Of sexual activity with a willing child of 13 to 15 it is asked who reports it, not whether the child confirms it.',
  cites: [crr('65')],
  overrides: ['a-victim-traced', 'a-victim-confirms', 'necessary-or-appropriate'],
  // Of a professional, parent or carer it is asked as elsewhere whether there is doubt about them.
  apply: (input) => when(inTurn(isWillingParticipation(input), not(is(input.of.report, 'by', 'professional', 'parent-or-carer'))), true, 'The child took part willingly.'),
};
