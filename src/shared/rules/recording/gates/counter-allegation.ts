/** Box F2: great care before a counter-allegation or a claim of self-defence is recorded. */
import { has, yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { refer } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import type { GateRule } from './gate.ts';

export const counterAllegation: GateRule = {
  id: 'counter-allegation',
  sentence: 'A counter-allegation is recorded only if, on the balance of probability, a crime was committed: support such as injuries or an independent witness is looked for, and a refusal is itself recorded for disclosure.',
  cites: [crr('8-9')],
  overrides: ['balance-of-probabilities'],
  apply: ({ act }) =>
    refer(inTurn(has(act, 'circumstances', 'counter-allegation'), not(yes(act, 'supported')), yes(act, 'probable')), 'A counter-allegation that nothing supports yet: somebody has to judge it on its merits.'),
};
