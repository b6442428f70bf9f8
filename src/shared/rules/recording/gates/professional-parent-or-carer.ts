/** Boxes F4 and F5: third parties who always act for the victim. What a panel such as a MARAC brings to light goes by the same test (page 10). */
import { is, yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { any, inTurn, not, type Truth } from '../../truth.ts';
import type { GateCase, GateRule } from './gate.ts';
import { isWillingParticipation } from './willing-child.ts';

/** Of a willing child page 65 asks no more of a panel than that it refers the case. */
const actsForTheVictim = (input: GateCase): Truth => {
  const { report } = input.of;
  return any(is(report, 'by', 'professional', 'parent-or-carer'), inTurn(is(report, 'by', 'multi-agency-panel'), not(isWillingParticipation(input))));
};

export const professionalParentOrCarer: GateRule = {
  id: 'professional-parent-or-carer',
  sentence: 'Professionals, parents and carers always act for the victim: where their status, position and truthfulness are not in doubt it is recorded, whether or not the victim consents or confirms.',
  cites: [crr('8'), crr('10')],
  overrides: ['a-victim-traced', 'a-victim-confirms', 'necessary-or-appropriate'],
  // Where the victim confirms it is recorded whatever is thought of them, and their truthfulness is not asked.
  apply: (input) => {
    const { act, of } = input;
    const believed = act.confirmed === true && act.traced !== false ? false : not(yes(of.report, 'inDoubt'));
    return when(inTurn(actsForTheVictim(input), believed), true, 'A professional, parent or carer reports it, and there is no doubt about them.');
  },
};
