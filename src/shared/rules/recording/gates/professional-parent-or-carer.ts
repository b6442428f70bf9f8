/** Boxes F4 and F5: third parties who always act for the victim. */
import { is, yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import type { GateRule } from './gate.ts';

export const professionalParentOrCarer: GateRule = {
  id: 'professional-parent-or-carer',
  sentence: 'Professionals, parents and carers always act for the victim: where their status, position and truthfulness are not in doubt it is recorded, whether or not the victim consents or confirms.',
  cites: [crr('8')],
  overrides: ['a-victim-traced', 'a-victim-confirms', 'necessary-or-appropriate'],
  apply: ({ of }) =>
    when(inTurn(is(of.report, 'by', 'professional', 'parent-or-carer'), not(yes(of.report, 'inDoubt'))), true, 'A professional, parent or carer reports it, and there is no doubt about them.'),
};
