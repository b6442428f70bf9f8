/** Box F7: Police Scotland and the Police Service of Northern Ireland. */
import { yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { isInScotlandOrNorthernIreland, isOutside } from '../../location/general/located-act.ts';
import { when } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import type { GateRule } from '../gates/gate.ts';

export const committedInScotlandOrNorthernIreland: GateRule = {
  id: 'committed-in-scotland-or-northern-ireland',
  sentence: 'What was committed in Scotland or Northern Ireland is a crime related incident here and is referred to the police there; if they decline it, the force of the place where the victim was records it.',
  cites: [crr('15'), crr('49')],
  overrides: ['no-rule-directs-otherwise'],
  apply: (input) => when(inTurn(isOutside(input), isInScotlandOrNorthernIreland(input), not(yes(input.act, 'declined'))), true, 'It was committed in Scotland or Northern Ireland, and is referred to the police there.'),
};
