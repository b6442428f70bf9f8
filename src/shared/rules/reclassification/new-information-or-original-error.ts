/** The count stays: it is the same crime under another class. */
import { yes } from '../ask.ts';
import { crr } from '../cite.ts';
import { when } from '../rule.ts';
import { inTurn } from '../truth.ts';
import { byRegistrarOrDesignated, hasReason, isBackToIncident, type ReclassificationRule } from './reclassification-case.ts';

export const newInformationOrOriginalError: ReclassificationRule = {
  id: 'new-information-or-original-error',
  sentence: 'A recorded crime may be reclassified by the registrar or a designated decision maker, on further substantive information or an error of the original class, with the justification in the record.',
  cites: [crr('13'), crr('18'), crr('58')],
  apply: (input) =>
    when(
      inTurn(!isBackToIncident(input), hasReason(input), byRegistrarOrDesignated(input), yes(input.change, 'justified')),
      true,
      'There is reason for it, who may decides it, and the record justifies it.',
    ),
};
