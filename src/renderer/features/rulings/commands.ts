/** The rulings screen's lines of the command table. */
import { beginRuling, goOn, leaveRuling, openRuling, useRulings } from './store.ts';

const isWriting = (): boolean => useRulings.getState().draft !== null;
/** Whoever is signed in is known: before that the screen would begin anew under what was begun. */
const isShown = (): boolean => useRulings.getState().session !== null;
const isOpen = (): boolean => useRulings.getState().open !== null;

export const rulingCommands = [
  { id: 'ruling-new', label: 'Rule on a question', group: 'Rulings', keys: ['n'], when: () => isShown() && !isWriting(), run: beginRuling },
  { id: 'ruling-go', label: 'See what the ruling changes, then sign it', group: 'Rulings', keys: ['Ctrl+Enter'], whileTyping: true, when: isWriting, run: goOn },
  { id: 'ruling-leave', label: 'Leave the ruling', group: 'Rulings', keys: ['Escape'], when: () => isWriting() || isOpen(), run: () => (isWriting() ? leaveRuling() : openRuling(null)) },
];
