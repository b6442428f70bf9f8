/** Page 17 lets an allegation against officers on duty wait, and a joint investigation be recorded by others; page 63 lets no report of rape wait, and none of its three codes says so. */
import { crr } from '../../cite.ts';
import { refer } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import { isElsewhere, isReportOfRape } from '../gates/report-of-rape.ts';
import type { InsteadRule } from './instead.ts';

export const reportedRapeWithoutACode: InsteadRule = {
  id: 'reported-rape-without-a-code',
  sentence: 'Where a rule directs that a rape which is confirmed is not recorded yet, an N100 is due, but none of its codes fits, and the registrar says which.',
  cites: [crr('17'), crr('63')],
  from: '2015',
  overrides: ['reported-incident-of-rape', 'crime-related-incident'],
  apply: (input) => refer(inTurn(isReportOfRape(input), input.exit === 'cri-c' && !isElsewhere(input)), 'Page 63 wants an N100 of every reported rape that is not recorded, and none of its three codes fits one that page 17 lets wait.'),
};
