/** Box F4. Whoever confirms it or declines to has been found, and that is not asked again. */
import { yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { decides } from '../../rule.ts';
import type { Truth } from '../../truth.ts';
import type { GateCase, GateRule } from './gate.ts';

export const isTraced = ({ act }: Pick<GateCase, 'act'>): Truth => (act.traced === undefined && act.confirmed !== undefined ? true : yes(act, 'traced'));

export const aVictimTraced: GateRule = {
  id: 'a-victim-traced',
  sentence: 'Where no victim, or person acting for one, can be found, it stays a crime related incident until one is.',
  cites: [crr('7')],
  apply: (input) => decides(isTraced(input), 'A victim or representative has been traced.', 'No victim or representative can be traced.'),
};
