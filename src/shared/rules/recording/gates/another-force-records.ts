/** Box F6. */
import { has } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { decides } from '../../rule.ts';
import type { GateRule } from './gate.ts';

export const anotherForceRecords: GateRule = {
  id: 'another-force-records',
  sentence: 'An incident that another force deals with and records is a crime related incident here.',
  cites: [crr('9')],
  apply: ({ act }) => decides(has(act, 'circumstances', 'recorded-by-another-force'), 'Another force deals with it and records it.', 'No other force is recording it.'),
};
