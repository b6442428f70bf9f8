/** What is being entered about a cancellation at the moment, and the keys that begin, enter and leave it. */
import { create } from 'zustand';
import { endBegun } from '../../../data/begun.ts';
import { buttonOfForm } from '../../../ui/button-of-form.ts';
import { fileOf } from '../open-incident.ts';
import { isStillOpen, setWorkspace, useWorkspace } from '../workspace.ts';
import { crimeToAsk } from './crime-to-ask.ts';

type CancellingAct = 'ask' | 'advise' | 'tell' | 'concern';

/** `about`: the crime or the cancellation it is of; null: no crime is left to ask for. */
type Cancelling = { readonly incident: string | null; readonly act: CancellingAct | null; readonly about: string | null };

export const useCancelling = create<Cancelling>(() => ({ incident: null, act: null, about: null }));

/** Whoever signs in next finds no form of it open. */
export const forgetCancelling = (): void => useCancelling.setState(useCancelling.getInitialState());

/** What is typed in its form is kept under this. */
export const aboutCancelling = (incident: string, act: CancellingAct, about: string): string => `cancelling ${incident} ${act} ${about}`;

const openId = (): string | null => useWorkspace.getState().open;

export const beginCancelling = (act: CancellingAct, about: string | null): void => {
  setWorkspace({ tab: 'decisions' });
  useCancelling.setState({ incident: openId(), act, about });
};

/** Where no crime is said: of the first that none is asked for yet. */
export const beginAsking = async (): Promise<void> => {
  const incident = openId();
  if (incident === null) return;
  setWorkspace({ tab: 'decisions' });
  const file = await fileOf(incident).catch(() => null);
  if (isStillOpen(incident)) beginCancelling('ask', file === null ? null : (crimeToAsk(file)?.id ?? null));
};

/** What ends the act that is being entered: back to where it was begun. Where another has been begun by then, what was typed in this one goes and the other stays. */
export const endingCancelling = (): (() => void) => {
  const begun = useCancelling.getState();
  const { incident, act, about } = begun;
  return () => {
    if (incident !== null && act !== null && about !== null) endBegun(aboutCancelling(incident, act, about));
    if (useCancelling.getState() !== begun) return;
    useCancelling.setState({ incident: null, act: null, about: null });
    document.querySelector<HTMLElement>('[data-cancellations]')?.focus();
  };
};

const save = (): HTMLElement | null => buttonOfForm('[data-cancelling-form]', 'cancelling-save');

const isActing = (): boolean => {
  const { act, incident } = useCancelling.getState();
  return act !== null && incident === openId() && useWorkspace.getState().tab === 'decisions';
};

const isOpen = (): boolean => openId() !== null;

export const cancellingCommands = [
  { id: 'cancelling-save', label: 'Enter what is in the cancellation’s form', group: 'Cancellation', keys: ['Ctrl+Enter'], whileTyping: true, when: () => save() !== null, run: () => save()?.click() },
  { id: 'cancelling-leave', label: 'Leave the cancellation’s form', group: 'Cancellation', keys: ['Escape'], when: isActing, run: () => endingCancelling()() },
  { id: 'cancelling-ask', label: 'Ask for the cancellation of a crime', group: 'Incident', keys: ['s x'], when: isOpen, run: () => void beginAsking() },
] as const;
