/** Boxes F4 and F5. Page 62 lists what is a crime and what is an N100, and a victim may do one thing of each. */
import { crr } from '../../cite.ts';
import { refer } from '../../rule.ts';
import { inTurn } from '../../truth.ts';
import type { GateRule } from './gate.ts';
import { isByReferralCentre, isCrime, isIntelligence } from './referral-centre.ts';

export const referralCentreInBothLists: GateRule = {
  id: 'referral-centre-in-both-lists',
  sentence: 'Where the report of a sexual assault referral centre fits both lists of page 62, as with details passed on and samples frozen, the registrar says which goes before.',
  cites: [crr('62')],
  overrides: ['a-victim-traced', 'a-victim-confirms', 'necessary-or-appropriate'],
  apply: (input) => refer(inTurn(isByReferralCentre(input), isCrime(input), isIntelligence(input)), 'One thing the victim wants makes it a crime and another an N100 (page 62).'),
};
