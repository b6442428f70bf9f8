/** Whatever the reason. */
import { crr } from '../cite.ts';
import { when } from '../rule.ts';
import { any, inTurn, not } from '../truth.ts';
import { byAccreditedBeforeInvestigation, isBackToIncident, isOfRape, type ReclassificationRule } from './reclassification-case.ts';

export const notBackToAReportedIncident: ReclassificationRule = {
  id: 'not-back-to-a-reported-incident',
  sentence: 'Nothing but a rape goes back to N100, nobody but an accredited registrar decides it, and not once a substantive investigation has begun.',
  cites: [crr('63')],
  apply: (input) => when(inTurn(isBackToIncident(input), any(not(isOfRape(input)), not(byAccreditedBeforeInvestigation(input)))), false, 'It may not go back to a reported incident.'),
};
