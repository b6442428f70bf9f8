/** The lines of the command table for second readings. */
import { onlyButton } from '../../ui/only-button.ts';
import { isParted, openReading, saveSettled, useReadings } from './store.ts';

const isOpen = (): boolean => useReadings.getState().row !== null;

const mayBeSettled = (): boolean => {
  const { row } = useReadings.getState();
  return row !== null && row.settled === null && isParted(row);
};

/** Off where somebody may not read, or has begun a reading: it says why itself. */
const next = (): HTMLElement | null => onlyButton('readings-next');

/** Of the export, where no two readings are open. */
const closing = (): HTMLElement | null => onlyButton('readings-close');

export const readingsCommands = [
  { id: 'readings-next', label: 'Read the next one a second time', group: 'Second readings', keys: ['n'], when: () => !isOpen() && next() !== null, needs: 'Two readings are open, or its button says why not', run: () => next()?.click() },
  { id: 'readings-settle', label: 'Settle which answer stands', group: 'Second readings', keys: ['Ctrl+Enter'], whileTyping: true, when: mayBeSettled, needs: 'No two readings that wait to be settled are open', run: () => void saveSettled() },
  { id: 'readings-close', label: 'Close the two readings, or their export', group: 'Second readings', keys: ['Escape'], when: () => isOpen() || closing() !== null, run: () => (isOpen() ? openReading(null) : closing()?.click()) },
];
