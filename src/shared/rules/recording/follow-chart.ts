/** Follows one act through the flowchart by the facts: each box in its printed order, until one leaves, needs a fact or is referred. */
import type { Cite } from '../cite.ts';
import type { FactName } from '../truth.ts';
import { weigh, type Said } from '../weigh.ts';
import { flowchart, type Box, type Exit } from './flowchart.ts';
import { gateRules } from './gate-rules.ts';
import { isAgainstState, type GateCase } from './gates/gate.ts';

export type Answered = { readonly box: Box; readonly answer: 'yes' | 'no'; readonly because: string; readonly cites: readonly Cite[] };

export type Followed = {
  readonly path: readonly Answered[];
  readonly said: readonly Said<boolean>[];
  readonly end:
    | { readonly is: 'exit'; readonly exit: Exit }
    | { readonly is: 'open'; readonly box: Box; readonly needs: readonly FactName[] }
    | { readonly is: 'referred'; readonly box: Box; readonly because: string; readonly cites: readonly Cite[] };
};

export const followChart = (input: GateCase): Followed => {
  const path: Answered[] = [];
  const said: Said<boolean>[] = [];
  for (const gate of flowchart(isAgainstState(input) ? 'state' : 'victim')) {
    if (gate.box === 'F1') {
      path.push({ box: 'F1', answer: 'yes', because: 'A crime is alleged.', cites: gate.cites });
      continue;
    }
    const weighed = weigh(gateRules[gate.box], input, input.of.day);
    said.push(...weighed.said);
    const { answer } = weighed;
    if (answer.is === 'open') return { path, said, end: { is: 'open', box: gate.box, needs: answer.needs } };
    if (answer.is === 'referred') return { path, said, end: { is: 'referred', box: gate.box, because: answer.because, cites: answer.cites } };
    if (answer.is === 'silent') return { path, said, end: { is: 'referred', box: gate.box, because: `No rule answers ${gate.box}: ${gate.question}`, cites: gate.cites } };
    const given = answer.outcome ? 'yes' : 'no';
    path.push({ box: gate.box, answer: given, because: answer.because, cites: answer.cites });
    if (given === gate.leavesOn) return { path, said, end: { is: 'exit', exit: gate.exit } };
  }
  return { path, said, end: { is: 'exit', exit: 'record' } };
};
