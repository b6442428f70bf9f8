/** Boxes F4 and F5: N100. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import type { GateRule } from './gate.ts';
import { isByReferralCentre, isCrime, isIntelligence } from './referral-centre.ts';

export const intelligenceOfAReferralCentre: GateRule = {
  id: 'intelligence-of-a-referral-centre',
  sentence: 'Depersonalised data of a sexual assault referral centre, a victim who wants nothing of the allegation passed on, and samples frozen there are a reported incident of rape.',
  cites: [crr('62')],
  overrides: ['a-victim-traced', 'a-victim-confirms', 'necessary-or-appropriate'],
  apply: (input) => when(inTurn(isByReferralCentre(input), not(isCrime(input)), isIntelligence(input)), false, 'The victim has not reported it to the police.'),
};
