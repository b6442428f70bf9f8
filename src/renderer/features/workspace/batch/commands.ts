/** The lines of the command table for closing several incidents in one act. */
import { useWorkspace } from '../workspace.ts';
import { choose, isBatchShown, showBatch, useBatch } from './batch.ts';

const hasChosen = (): boolean => useBatch.getState().chosen.length > 0;

const chooseSelected = (): void => {
  const { selected } = useWorkspace.getState();
  if (selected !== null) choose(selected);
};

/** The button says why where it cannot be pressed, so the key goes through it. */
export const pressClose = (): void => document.querySelector<HTMLElement>('[data-batch-acts] button')?.click();

export const batchCommands = [
  { id: 'batch-choose', label: 'Choose for closing together', group: 'Queue', keys: ['z'], when: () => useWorkspace.getState().selected !== null, needs: 'Choose a row first', run: chooseSelected },
  { id: 'batch-show', label: 'Close the chosen together', group: 'Queue', keys: ['Z'], when: () => hasChosen() && !isBatchShown(), needs: 'Choose incidents to close together first', run: showBatch },
] as const;
