/** Box F2 for an offence against the state. The balance of probability is the test of offences with a victim (page 7); here box F3 asks for more. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { isAgainstState, type GateRule } from './gate.ts';

export const thePointsToProveAreTheTest: GateRule = {
  id: 'the-points-to-prove-are-the-test',
  sentence: 'Of an offence against the state it is asked whether its points to prove are clearly made out, which is more than that it is probable.',
  cites: [crr('7'), crr('8')],
  overrides: ['balance-of-probabilities', 'impaired-without-support', 'counter-allegation'],
  apply: (input) => when(isAgainstState(input), true, 'Whether an offence against the state is recorded rests on its points to prove.'),
};
