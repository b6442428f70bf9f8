/** The rulings screen's lines of the command table. */
import { onlyButton } from '../../ui/only-button.ts';
import { goOn, leaveRuling, openRuling, useRulings } from './store.ts';

const isWriting = (): boolean => useRulings.getState().draft !== null;
/** Off for whoever may sign no ruling: it says why itself. */
const begin = (): HTMLElement | null => onlyButton('ruling-new');
const isOpen = (): boolean => useRulings.getState().open !== null;

export const rulingCommands = [
  { id: 'ruling-new', label: 'Rule on a question', group: 'Rulings', keys: ['n'], when: () => begin() !== null, needs: 'A ruling is begun, or its button says why not', run: () => begin()?.click() },
  { id: 'ruling-go', label: 'See what the ruling changes, then sign it', group: 'Rulings', keys: ['Ctrl+Enter'], whileTyping: true, when: isWriting, run: goOn },
  { id: 'ruling-leave', label: 'Leave the ruling', group: 'Rulings', keys: ['Escape'], when: () => isWriting() || isOpen(), run: () => (isWriting() ? leaveRuling() : openRuling(null)) },
];
