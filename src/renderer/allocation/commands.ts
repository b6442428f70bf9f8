/** The lines of the command table for the form in which incidents are given to somebody. */
import { stopAllocating, useAllocation } from './store.ts';

const form = (): Element | null => document.querySelector('[data-allocation]');

const isShown = (): boolean => form() !== null;

/** Whoever is in another form means that one with the key that saves. */
const isMeant = (): boolean => {
  const focused = document.activeElement?.closest('form, [role="group"], [data-decision-pane]') ?? null;
  return isShown() && (focused === null || focused === form());
};

/** What its button would do, or why it cannot: by key nothing is asked of the engine that is refused for certain. */
const press = (): void => {
  const button = form()?.querySelector<HTMLElement>('button[data-kind="primary"]');
  if (button?.ariaDisabled === 'true') useAllocation.setState({ trouble: `${button.title}.` });
  else button?.click();
};

export const allocationCommands = [
  { id: 'allocation-give', label: 'Allocate to whoever is chosen', group: 'Allocating', keys: ['Ctrl+Enter'], whileTyping: true, when: isMeant, needs: 'Nothing is being allocated', run: press },
  { id: 'allocation-close', label: 'Allocate nothing', group: 'Allocating', keys: ['Escape'], when: isShown, run: stopAllocating },
];
