/** The heading of page 16 names the sea, and prints no rule for it (T18). */
import { crr } from '../../cite.ts';
import { refer } from '../../rule.ts';
import { inSetting, type LocationRule } from './located-act.ts';

export const atSeaNoRuleFollows: LocationRule = {
  id: 'at-sea-no-rule-follows',
  sentence: 'Of crimes at sea the procedure prints a heading and no rule: the registrar decides.',
  cites: [crr('16')],
  overrides: ['principles-in-order-of-priority', 'the-force-first-aware'],
  apply: (input) => refer(inSetting(input, 'at-sea'), 'It was at sea, for which no rule is printed.'),
};
