/** Box F7. */
import { is, yes } from '../../ask.ts';
import { crr } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import { inTurn, not, type Truth } from '../../truth.ts';
import type { GateCase, GateRule } from '../gates/gate.ts';
import { isReportedByParty, isWillingParticipation } from '../gates/willing-child.ts';

const isPenetration = ({ act }: GateCase): Truth => {
  if (act.kind !== 'sexual-act') return false;
  return act.deed === 'causing-or-inciting' ? yes(act, 'penetrative') : act.deed !== 'touching';
};

export const willingParticipationNotReported: GateRule = {
  id: 'willing-participation-not-reported',
  sentence: 'Sexual activity with a willing child of 13 to 15 is recorded only where a parent or guardian or one of the two reports it, a multi-agency panel refers it, or, of penetration, a third party refers it and the points to prove are made out.',
  cites: [crr('65')],
  overrides: ['no-rule-directs-otherwise'],
  apply: (input) => {
    const { act } = input;
    if (!isWillingParticipation(input)) return silent;
    const referred = inTurn(isPenetration(input), is(act, 'pointsToProve', 'made-out'));
    return when(inTurn(not(isReportedByParty(input)), not(referred)), true, 'The child took part willingly, and nobody whose report is recorded has reported it.');
  },
};
