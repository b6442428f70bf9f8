/** What is being entered about a cancellation at the moment, and the keys that begin, enter and leave it. */
import { create } from 'zustand';
import { endBegun } from '../../../data/begun.ts';
import { setWorkspace, useWorkspace } from '../workspace.ts';

export type CancellingAct = 'ask' | 'advise' | 'tell' | 'concern';

/** `about`: the crime or the cancellation it is of; null: the first one shown. */
type Cancelling = { readonly incident: string | null; readonly act: CancellingAct | null; readonly about: string | null };

export const useCancelling = create<Cancelling>(() => ({ incident: null, act: null, about: null }));

/** What is typed in its form is kept under this. */
export const aboutCancelling = (incident: string, act: CancellingAct, about = ''): string => `cancelling ${incident} ${act} ${about}`.trim();

const openId = (): string | null => useWorkspace.getState().open;

export const beginCancelling = (act: CancellingAct, about: string | null = null): void => {
  setWorkspace({ tab: 'decisions' });
  useCancelling.setState({ incident: openId(), act, about });
};

/** Back to where it was begun, so that the next key goes on from there. */
export const endCancelling = (): void => {
  const { incident, act } = useCancelling.getState();
  if (incident !== null && act !== null) endBegun(aboutCancelling(incident, act));
  useCancelling.setState({ incident: null, act: null, about: null });
  document.querySelector<HTMLElement>('[data-cancellations]')?.focus();
};

const form = (): HTMLElement | null => {
  const found = document.activeElement?.closest('[data-cancelling-form]');
  return found instanceof HTMLElement ? found : null;
};

const isActing = (): boolean => {
  const { act, incident } = useCancelling.getState();
  return act !== null && incident === openId() && useWorkspace.getState().tab === 'decisions';
};

const isOpen = (): boolean => openId() !== null;

export const cancellingCommands = [
  { id: 'cancelling-save', label: 'Enter what is in the cancellation’s form', group: 'Cancellation', keys: ['Ctrl+Enter'], whileTyping: true, when: () => form() !== null, run: () => form()?.querySelector<HTMLElement>('button[data-kind="primary"]')?.click() },
  { id: 'cancelling-leave', label: 'Leave the cancellation’s form', group: 'Cancellation', keys: ['Escape'], when: isActing, run: endCancelling },
  { id: 'cancelling-ask', label: 'Ask for the cancellation of a crime', group: 'Cancellation', keys: ['s x'], when: isOpen, run: () => beginCancelling('ask') },
] as const;
