/** The review screen's lines of the command table. */
import { amend, giveVerdict, openReview, useVerdict } from './verdict.ts';

const isOpen = (): boolean => useVerdict.getState().row !== null;

export const reviewCommands = [
  { id: 'review-agree', label: 'Agree with the decision', group: 'Review', keys: ['a'], when: isOpen, run: () => void giveVerdict('agree') },
  { id: 'review-return', label: 'Return with the comment', group: 'Review', keys: ['Ctrl+Enter'], whileTyping: true, when: isOpen, run: () => void giveVerdict('return') },
  { id: 'review-amend', label: 'Amend the decision', group: 'Review', keys: ['m'], when: isOpen, run: amend },
  { id: 'review-escalate', label: 'Put it to the registrar', group: 'Review', keys: ['e'], when: isOpen, run: () => void giveVerdict('escalate') },
  { id: 'review-close', label: 'Close the decision', group: 'Review', keys: ['Escape'], when: isOpen, run: () => openReview(null) },
];
