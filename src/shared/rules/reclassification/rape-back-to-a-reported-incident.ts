/** To N100, without cancelling the crime. */
import { yes } from '../ask.ts';
import { crr } from '../cite.ts';
import { when } from '../rule.ts';
import { inTurn } from '../truth.ts';
import { byAccreditedBeforeInvestigation, hasReason, isBackToIncident, isOfRape, type ReclassificationRule } from './reclassification-case.ts';

export const rapeBackToAReportedIncident: ReclassificationRule = {
  id: 'rape-back-to-a-reported-incident',
  sentence: 'A rape that was recorded wrongly may go back to N100 before any substantive investigation, by a registrar accredited by the College of Policing.',
  cites: [crr('13'), crr('63')],
  apply: (input) => when(inTurn(isBackToIncident(input), isOfRape(input), hasReason(input), byAccreditedBeforeInvestigation(input), yes(input.change, 'justified')), true, 'It is early, and an accredited registrar decides it.'),
};
