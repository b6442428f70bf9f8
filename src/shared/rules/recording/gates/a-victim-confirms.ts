/** Box F5. An unwilling victim is no ground: confirming is enough. */
import { yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { decides } from '../../rule.ts';
import type { GateRule } from './gate.ts';

export const aVictimConfirms: GateRule = {
  id: 'a-victim-confirms',
  sentence: 'The victim, or a person acting for them, confirms that the crime happened; whether they support an investigation does not matter.',
  cites: [crr('7'), crr('12')],
  apply: ({ act }) => decides(yes(act, 'confirmed'), 'The victim or representative confirms it.', 'The victim or representative does not confirm it.'),
};
