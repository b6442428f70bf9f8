/** Boxes F2, F4 and F5: the report alone is enough, wherever it was done. */
import { yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import type { GateRule } from './gate.ts';

export const mandatoryReportOfMutilation: GateRule = {
  id: 'mandatory-report-of-mutilation',
  sentence: 'A mandatory report of female genital mutilation is recorded without delay or further investigation, wherever it was done, unless credible evidence to the contrary is immediately available.',
  cites: [crr('44-45')],
  overrides: ['balance-of-probabilities', 'a-victim-traced', 'a-victim-confirms', 'the-victim-reports', 'professional-parent-or-carer', 'necessary-or-appropriate'],
  apply: ({ act, classified }) => (act.kind === 'fgm' && classified.is === 'offence' ? when(yes(act, 'mandatoryReport'), true, 'It is reported under the mandatory duty.') : silent),
};
