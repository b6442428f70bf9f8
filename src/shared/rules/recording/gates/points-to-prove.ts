/** Box F3 for an offence against the state: the chart has no branch for it, the text of pages 7-8 governs. */
import { is } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { decides, silent } from '../../rule.ts';
import { isAgainstState, type GateRule } from './gate.ts';

export const pointsToProve: GateRule = {
  id: 'points-to-prove',
  sentence: 'An offence against the state is recorded once its points to prove are clearly made out, suspect or no suspect.',
  cites: [crr('7-8')],
  apply: (input) =>
    isAgainstState(input) ? decides(is(input.act, 'pointsToProve', 'made-out'), 'The points to prove are clearly made out.', 'The points to prove are not made out.') : silent,
};
