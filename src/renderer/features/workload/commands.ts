/** The lines of the command table for what is stuck. */
import { isAllocating } from '../../allocation/store.ts';
import { allocateChosen, useStuck } from './store.ts';

export const workloadCommands = [
  { id: 'workload-allocate', label: 'Allocate what is chosen', group: 'Workload', keys: ['a'], when: () => useStuck.getState().chosen.length > 0 && !isAllocating(), needs: 'Choose what is stuck first', run: allocateChosen },
];
