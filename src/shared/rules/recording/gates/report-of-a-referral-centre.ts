/** Boxes F4 and F5. A parent, carer or professional who reports through a centre acts for the victim as elsewhere. */
import { crr } from '../../cite.ts';
import { when } from '../../rule.ts';
import { inTurn, not } from '../../truth.ts';
import type { GateRule } from './gate.ts';
import { isByReferralCentre, isCrime, isIntelligence } from './referral-centre.ts';

export const reportOfAReferralCentre: GateRule = {
  id: 'report-of-a-referral-centre',
  sentence: 'A rape reported through a sexual assault referral centre is recorded where the victim seeks an investigation, lets details of the report be passed on, by name or not, or has samples submitted to the police.',
  cites: [crr('62')],
  overrides: ['a-victim-traced', 'a-victim-confirms', 'necessary-or-appropriate'],
  apply: (input) => when(inTurn(isByReferralCentre(input), isCrime(input), not(isIntelligence(input))), true, 'The victim has let the centre report it.'),
};
