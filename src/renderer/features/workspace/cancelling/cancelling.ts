/** What is being entered about a cancellation at the moment, and the keys that begin, enter and leave it. */
import { create } from 'zustand';
import { endBegun } from '../../../data/begun.ts';
import { setWorkspace, useWorkspace } from '../workspace.ts';

export type CancellingAct = 'ask' | 'advise' | 'tell' | 'concern';

/** `about`: the crime or the cancellation it is of; null: the first one shown. */
type Cancelling = { readonly incident: string | null; readonly act: CancellingAct | null; readonly about: string | null };

export const useCancelling = create<Cancelling>(() => ({ incident: null, act: null, about: null }));

/** Whoever signs in next finds no form of it open. */
export const forgetCancelling = (): void => useCancelling.setState(useCancelling.getInitialState());

/** What is typed in its form is kept under this. */
export const aboutCancelling = (incident: string, act: CancellingAct, about = ''): string => `cancelling ${incident} ${act} ${about}`.trim();

const openId = (): string | null => useWorkspace.getState().open;

export const beginCancelling = (act: CancellingAct, about: string | null = null): void => {
  setWorkspace({ tab: 'decisions' });
  useCancelling.setState({ incident: openId(), act, about });
};

/** What ends the act that is being entered: back to where it was begun. Where another has been begun by then, what was typed in this one goes and the other stays. */
export const endingCancelling = (): (() => void) => {
  const begun = useCancelling.getState();
  const { incident, act } = begun;
  return () => {
    if (incident !== null && act !== null) endBegun(aboutCancelling(incident, act));
    if (useCancelling.getState() !== begun) return;
    useCancelling.setState({ incident: null, act: null, about: null });
    document.querySelector<HTMLElement>('[data-cancellations]')?.focus();
  };
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
  { id: 'cancelling-leave', label: 'Leave the cancellation’s form', group: 'Cancellation', keys: ['Escape'], when: isActing, run: () => endingCancelling()() },
  { id: 'cancelling-ask', label: 'Ask for the cancellation of a crime', group: 'Cancellation', keys: ['s x'], when: isOpen, run: () => beginCancelling('ask') },
] as const;
