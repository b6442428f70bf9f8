/** Box F7: the default. A rule that directs otherwise overrides it. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import type { GateRule } from './gate.ts';

export const noRuleDirectsOtherwise: GateRule = {
  id: 'no-rule-directs-otherwise',
  sentence: 'What passes the recording test is recorded unless a rule directs that it need not be.',
  cites: [crr('10-11')],
  apply: () => when(true, false, 'No rule directs that it is not recorded.'),
};
