/** Box F4. */
import { yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { decides } from '../../rule.ts';
import type { GateRule } from './gate.ts';

export const aVictimTraced: GateRule = {
  id: 'a-victim-traced',
  sentence: 'Where no victim, or person acting for one, can be found, it stays a crime related incident until one is.',
  cites: [crr('7')],
  apply: ({ act }) => decides(yes(act, 'traced'), 'A victim or representative has been traced.', 'No victim or representative can be traced.'),
};
