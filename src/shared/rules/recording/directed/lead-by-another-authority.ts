/** Box F7: a joint investigation is recorded by the body that leads it. */
import { has } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import type { GateRule } from '../gates/gate.ts';

export const leadByAnotherAuthority: GateRule = {
  id: 'lead-by-another-authority',
  sentence: 'Where another investigating authority leads a joint investigation, it records the crime; one that is the victim or reports for the victim is recorded by the police.',
  cites: [crr('17')],
  overrides: ['no-rule-directs-otherwise'],
  apply: ({ act }) => when(has(act, 'circumstances', 'lead-by-another-authority'), true, 'Another investigating authority leads the investigation and records it.'),
};
