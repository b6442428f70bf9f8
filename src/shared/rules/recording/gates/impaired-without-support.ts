/** Box F2: drunkenness or impairment bears on the balance of probabilities. */
import { has, yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import type { GateRule } from './gate.ts';

export const impairedWithoutSupport: GateRule = {
  id: 'impaired-without-support',
  sentence: 'A report by somebody drunk or impaired is at least an incident, followed up when they are fit; where supporting evidence shows that the crime probably happened it is recorded regardless of their condition.',
  cites: [crr('9')],
  overrides: ['balance-of-probabilities'],
  apply: ({ act }) => when(inTurn(has(act, 'circumstances', 'reporter-impaired'), not(yes(act, 'supported'))), false, 'Whoever reports it is impaired, and nothing supports it yet.'),
};
