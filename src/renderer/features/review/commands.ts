/** The review screen's lines of the command table. */
import { hasMore, showMore } from './chosen-list.ts';
import { amend, giveVerdict, moveReview, openReview, openSelected, useReviewList, useVerdict } from './verdict.ts';

const isOpen = (): boolean => useVerdict.getState().row !== null;

const isChosen = (): boolean => useReviewList.getState().selected !== null;

export const reviewCommands = [
  { id: 'review-next', label: 'Next decision', group: 'Review', keys: ['j'], when: () => true, run: () => moveReview(1) },
  { id: 'review-previous', label: 'Previous decision', group: 'Review', keys: ['k'], when: () => true, run: () => moveReview(-1) },
  { id: 'review-open', label: 'Read the decision', group: 'Review', keys: ['Enter'], when: isChosen, run: openSelected },
  { id: 'review-more', label: 'Show more decisions', group: 'Review', keys: ['o'], when: hasMore, needs: 'All of the list is shown', run: showMore },
  { id: 'review-agree', label: 'Agree with the decision', group: 'Review', keys: ['a'], when: isOpen, run: () => void giveVerdict('agree') },
  { id: 'review-return', label: 'Return with the comment', group: 'Review', keys: ['Ctrl+Enter'], whileTyping: true, when: isOpen, run: () => void giveVerdict('return') },
  { id: 'review-amend', label: 'Amend the decision', group: 'Review', keys: ['m'], when: isOpen, run: amend },
  { id: 'review-escalate', label: 'Put it to the registrar', group: 'Review', keys: ['e'], when: isOpen, run: () => void giveVerdict('escalate') },
  { id: 'review-close', label: 'Close the decision', group: 'Review', keys: ['Escape'], when: isOpen, run: () => openReview(null) },
];
