/** The replay screen's lines of the command table. */
import { moveDifference, openDifference, runReplay, stopReplay, useReplay } from './store.ts';

const isRunning = (): boolean => useReplay.getState().isRunning;
const isOpen = (): boolean => useReplay.getState().open !== null;
const hasRows = (): boolean => (useReplay.getState().found?.different.length ?? 0) > 0;

/** The cursor leaves the day it stands in: the keys are those of what is found. */
const run = (): void => {
  if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur();
  void runReplay();
};

export const replayCommands = [
  { id: 'replay-run', label: 'Replay the decisions', group: 'Replay', keys: ['Ctrl+Enter'], whileTyping: true, when: () => !isRunning(), run },
  { id: 'replay-next', label: 'Next decision that differs', group: 'Replay', keys: ['j'], when: hasRows, run: () => moveDifference(1) },
  { id: 'replay-previous', label: 'Previous decision that differs', group: 'Replay', keys: ['k'], when: hasRows, run: () => moveDifference(-1) },
  { id: 'replay-stop', label: 'Close the decision, or stop replaying', group: 'Replay', keys: ['Escape'], when: () => isOpen() || isRunning(), run: () => (isOpen() ? openDifference(null) : stopReplay()) },
];
