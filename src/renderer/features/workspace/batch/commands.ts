/** The lines of the command table for what is done with several incidents in one act. */
import { isAllocating } from '../../../allocation/store.ts';
import { focusField } from '../decision/focus-field.ts';
import { selectedShown } from '../workspace.ts';
import { allocateBatch, allocates } from './allocate-batch.ts';
import { choose, isBatchShown, setBatch, showBatch, useBatch } from './batch.ts';

const hasChosen = (): boolean => useBatch.getState().chosen.length > 0;

const chooseSelected = (): void => {
  const selected = selectedShown();
  if (selected !== null) choose(selected);
};

/** The button says why where it cannot be pressed, so the key goes through it; then it leads to what is wanting. */
export const pressClose = (): void => {
  const acts = document.querySelector<HTMLElement>('[data-batch-acts]');
  const wanting = acts?.dataset['wanting'];
  if (wanting === undefined) return acts?.querySelector('button')?.click();
  setBatch({ tried: true });
  focusField(wanting);
};

export const batchCommands = [
  { id: 'batch-choose', label: 'Choose for closing together or allocating', group: 'Queue', keys: ['z'], when: () => selectedShown() !== null, needs: 'Choose a row first', run: chooseSelected },
  { id: 'batch-allocate', label: 'Allocate the chosen', group: 'Queue', keys: ['G'], when: () => hasChosen() && !isAllocating() && allocates(), needs: 'Choose incidents to allocate first; supervisors and the registrar may', run: allocateBatch },
  { id: 'batch-show', label: 'Close the chosen together', group: 'Queue', keys: ['Z'], when: () => hasChosen() && !isBatchShown(), needs: 'Choose incidents to close together first', run: showBatch },
] as const;
