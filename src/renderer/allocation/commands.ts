/** The lines of the command table for the form in which incidents are given to somebody. */
import { give, isAllocating, stopAllocating } from './store.ts';

export const allocationCommands = [
  { id: 'allocation-give', label: 'Allocate to whoever is chosen', group: 'Allocating', keys: ['Ctrl+Enter'], whileTyping: true, when: isAllocating, needs: 'Nothing is being allocated', run: () => void give() },
  { id: 'allocation-close', label: 'Allocate nothing', group: 'Allocating', keys: ['Escape'], when: isAllocating, run: stopAllocating },
];
