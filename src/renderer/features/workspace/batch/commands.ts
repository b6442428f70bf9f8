/** The lines of the command table for what is done with several incidents in one act. */
import { isAllocating } from '../../../allocation/store.ts';
import { useWorkspace } from '../workspace.ts';
import { allocateBatch, allocates } from './allocate-batch.ts';
import { choose, isBatchShown, showBatch, useBatch } from './batch.ts';

const hasChosen = (): boolean => useBatch.getState().chosen.length > 0;

const chooseSelected = (): void => {
  const { selected } = useWorkspace.getState();
  if (selected !== null) choose(selected);
};

/** The button says why where it cannot be pressed, so the key goes through it. */
export const pressClose = (): void => document.querySelector<HTMLElement>('[data-batch-acts] button')?.click();

export const batchCommands = [
  { id: 'batch-choose', label: 'Choose for closing together or allocating', group: 'Queue', keys: ['z'], when: () => useWorkspace.getState().selected !== null, needs: 'Choose a row first', run: chooseSelected },
  { id: 'batch-allocate', label: 'Allocate the chosen', group: 'Queue', keys: ['G'], when: () => hasChosen() && !isAllocating() && allocates(), needs: 'Choose incidents to allocate first; supervisors and the registrar may', run: allocateBatch },
  { id: 'batch-show', label: 'Close the chosen together', group: 'Queue', keys: ['Z'], when: () => hasChosen() && !isBatchShown(), needs: 'Choose incidents to close together first', run: showBatch },
] as const;
