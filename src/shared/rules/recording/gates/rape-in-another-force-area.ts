/** Boxes F2 and F4 to F6: nobody is asked to confirm here what another force will record. */
import { crr } from '../../cite.ts';
import { silent, when } from '../../rule.ts';
import type { GateRule } from './gate.ts';
import { isInAnotherForceArea, isReportOfRape } from './report-of-rape.ts';

export const rapeInAnotherForceArea: GateRule = {
  id: 'rape-in-another-force-area',
  sentence: 'A rape that is known from the outset to have been done in the area of another force is recorded there; the force that receives the report records N100/03 at once and transfers it.',
  cites: [crr('63'), crr('64')],
  overrides: ['balance-of-probabilities', 'a-victim-traced', 'a-victim-confirms', 'the-victim-reports', 'professional-parent-or-carer', 'necessary-or-appropriate', 'report-of-a-referral-centre', 'intelligence-of-a-referral-centre', 'referral-centre-in-both-lists', 'another-force-records'],
  apply: (input) => (isReportOfRape(input) === true ? when(isInAnotherForceArea(input), true, 'It was done in the area of another force.') : silent),
};
