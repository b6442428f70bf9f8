/** What a victim told a sexual assault referral centre about the rape it reports (page 62). */
import { has, is } from '../../ask.ts';
import { any, inTurn, type Truth } from '../../truth.ts';
import type { GateCase } from './gate.ts';
import { isReportOfRape } from './report-of-rape.ts';

export const isByReferralCentre = (input: GateCase): Truth => inTurn(isReportOfRape(input) === true, is(input.of.report, 'by', 'sexual-assault-referral-centre'));

export const isCrime = ({ of }: GateCase): Truth => any(has(of.report, 'referralCentre', 'investigation-wanted'), has(of.report, 'referralCentre', 'details-passed-on'), has(of.report, 'referralCentre', 'samples-submitted'));

export const isIntelligence = ({ of }: GateCase): Truth =>
  any(has(of.report, 'referralCentre', 'depersonalised-intelligence'), has(of.report, 'referralCentre', 'no-details-passed-on'), has(of.report, 'referralCentre', 'samples-frozen'));
