/** Box F3, step 3 of the recording test, for an offence with a victim. */
import { yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { decides, silent } from '../../rule.ts';
import { isAgainstState, type GateRule } from './gate.ts';

export const evidenceToTheContrary: GateRule = {
  id: 'evidence-to-the-contrary',
  sentence: 'It is recorded unless credible evidence to the contrary is immediately available.',
  cites: [crr('7')],
  apply: (input) =>
    isAgainstState(input) ? silent : decides(yes(input.act, 'contraryEvidence'), 'Credible evidence to the contrary is at hand.', 'There is no credible evidence to the contrary.'),
};
