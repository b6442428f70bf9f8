/** Boxes F2, F4 and F5: the report alone is enough, wherever it was done. */
import { is } from '../../ask.ts';
import { isMandatoryReport } from '../../classification/fgm/mandatory-report.ts';
import { crr } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import { inTurn, type Truth } from '../../truth.ts';
import { offenceOf, type GateCase, type GateRule } from './gate.ts';

/** The duty is of professionals alone, and what one of them reports beyond doubt is recorded anyway: only otherwise is it asked. */
const dutyMatters = ({ act, of }: GateCase): Truth => inTurn(of.report.inDoubt !== false || act.probable !== true, is(of.report, 'by', 'professional'));

export const mandatoryReportOfMutilation: GateRule = {
  id: 'mandatory-report-of-mutilation',
  sentence: 'A mandatory report of female genital mutilation is recorded without delay or further investigation, wherever it was done, unless credible evidence to the contrary is immediately available.',
  cites: [crr('44-45')],
  overrides: ['balance-of-probabilities', 'a-victim-traced', 'a-victim-confirms', 'the-victim-reports', 'professional-parent-or-carer', 'necessary-or-appropriate'],
  apply: (input) => {
    const { act } = input;
    if (act.kind !== 'fgm' || offenceOf(input) === null) return silent;
    const isTold = act.mandatoryReport === true;
    return when(inTurn(isTold || dutyMatters(input), isMandatoryReport({ ...input, act })), true, 'It is reported under the mandatory duty.');
  },
};
