/** The lines of the command table for what is stuck. */
import { isAllocating } from '../../allocation/store.ts';
import { allocateChosen, isToGive, moveStuck, openStuck, selectedStuck, turnStuck, useStuck } from './store.ts';

const mayChoose = (): boolean => {
  const row = selectedStuck();
  return row !== null && isToGive(row);
};

export const workloadCommands = [
  { id: 'stuck-next', label: 'Next of what is stuck', group: 'Workload', keys: ['j'], when: () => true, run: () => moveStuck(1) },
  { id: 'stuck-previous', label: 'Previous of what is stuck', group: 'Workload', keys: ['k'], when: () => true, run: () => moveStuck(-1) },
  { id: 'stuck-open', label: 'Read what is stuck', group: 'Workload', keys: ['Enter'], when: () => selectedStuck() !== null, run: openStuck },
  { id: 'stuck-choose', label: 'Choose it to be allocated', group: 'Workload', keys: ['z'], when: mayChoose, needs: 'Move to one that you may allocate first', run: turnStuck },
  { id: 'workload-allocate', label: 'Allocate what is chosen', group: 'Workload', keys: ['a'], when: () => useStuck.getState().chosen.length > 0 && !isAllocating(), needs: 'Choose what is stuck first', run: allocateChosen },
];
