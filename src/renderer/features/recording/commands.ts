/** The lines of the command table for the oversight of delays. */
import { onlyButton } from '../../ui/only-button.ts';
import { enterOversight, openDelay, openNextDelay, useOverseeing } from './store.ts';

const isOpen = (): boolean => useOverseeing.getState().row !== null;

/** Of a reported incident, where no delay is open. */
const closing = (): HTMLElement | null => onlyButton('delay-close');

export const recordingCommands = [
  { id: 'delay-next', label: 'Open the next delay', group: 'Recording', keys: ['n'], when: () => !isOpen() && useOverseeing.getState().waiting.length > 0, needs: 'No delay waits, or one is open', run: openNextDelay },
  { id: 'delay-enter', label: 'Enter the oversight of a delay', group: 'Recording', keys: ['Ctrl+Enter'], whileTyping: true, when: isOpen, needs: 'No delay is open', run: () => void enterOversight() },
  { id: 'delay-close', label: 'Close the delay or reported incident', group: 'Recording', keys: ['Escape'], when: () => isOpen() || closing() !== null, run: () => (isOpen() ? openDelay(null) : closing()?.click()) },
];
