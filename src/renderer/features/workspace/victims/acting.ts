/** What is being entered of a victim at the moment, and the keys that begin it. It stands beside the decision, which stays as it is. */
import { create } from 'zustand';
import { endBegun } from '../../../data/begun.ts';
import { queryClient } from '../../../data/query-client.ts';
import { ask } from '../../../data/use-ask.ts';
import { buttonOfForm } from '../../../ui/button-of-form.ts';
import { writingOf } from '../decision/drafts.ts';
import { fileOf } from '../open-incident.ts';
import { isStillOpen, setWorkspace, useWorkspace } from '../workspace.ts';
import { namedVictims, type NamedVictim } from './named-victims.ts';
import { victimMeantBy } from './victim-meant-by.ts';

export type VictimAct = 'needs' | 'referral' | 'safeguarding' | 'contact' | 'told' | 'letter';

/** `victim` null: nobody is there to speak of. */
type Acting = { readonly incident: string | null; readonly act: VictimAct | null; readonly victim: string | null };

export const useActing = create<Acting>(() => ({ incident: null, act: null, victim: null }));

/** Whoever signs in next finds no form of it open. */
export const forgetAct = (): void => useActing.setState(useActing.getInitialState());

/** What is typed in its form is kept under this. A name is one word in it: what is about Ann is not about Ann Lee. */
export const aboutAct = (incident: string, act: VictimAct, victim: string): string => `victim ${incident} ${act} ${encodeURIComponent(victim)}`;

const frontVictim = (): string | null => {
  const section = document.activeElement?.closest('[data-victim]');
  return section instanceof HTMLElement ? (section.dataset['victim'] ?? null) : null;
};

const openId = (): string | null => useWorkspace.getState().open;

export const beginAct = (act: VictimAct, victim: string): void => {
  setWorkspace({ tab: 'victims' });
  useActing.setState({ incident: openId(), act, victim });
};

/** Nobody where it cannot be read: the page says why. */
const victimsOf = async (incident: string): Promise<readonly NamedVictim[]> => {
  const asked = [fileOf(incident), queryClient.fetchQuery(ask('incident-victims', { incident }))] as const;
  const [file, known] = await Promise.all(asked).catch(() => [null, null] as const);
  return file === null ? [] : namedVictims(file, writingOf(incident)?.draft ?? null, known.victims);
};

/** By its key, which is shown beside whoever it is owed to: what was entered last is read before it is said whom it is about. */
const beginByKey = async (act: VictimAct): Promise<void> => {
  const incident = openId();
  const front = frontVictim();
  setWorkspace({ tab: 'victims' });
  if (incident === null) return;
  const victim = victimMeantBy(act, await victimsOf(incident), front);
  if (isStillOpen(incident)) useActing.setState({ incident, act, victim });
};

/**
 * What ends the act that is being entered: back to the victim it was about, so that the next key goes on from there. Where another has been
 * begun by then, what was typed in this one goes and the other stays.
 */
export const endingAct = (): (() => void) => {
  const begun = useActing.getState();
  const { incident, act, victim } = begun;
  return () => {
    if (incident !== null && act !== null && victim !== null) endBegun(aboutAct(incident, act, victim));
    if (useActing.getState() !== begun) return;
    useActing.setState({ incident: null, act: null });
    const sections = [...document.querySelectorAll<HTMLElement>('[data-victim]')];
    (sections.find((section) => section.dataset['victim'] === victim) ?? sections[0])?.focus();
  };
};

const save = (): HTMLElement | null => buttonOfForm('[data-victim-form]', 'victims-save');

const isOpen = (): boolean => openId() !== null;

/** From the form, and from beside it once Escape has left its field: the form closes before the incident does. */
const isActing = (): boolean => {
  const { act, incident } = useActing.getState();
  return act !== null && incident === openId() && useWorkspace.getState().tab === 'victims';
};

export const victimCommands = [
  { id: 'victims-save', label: 'Enter what is in the victim’s form', group: 'Victim’s form', keys: ['Ctrl+Enter'], whileTyping: true, when: () => save() !== null, run: () => save()?.click() },
  { id: 'victims-leave', label: 'Leave the victim’s form', group: 'Victim’s form', keys: ['Escape'], when: isActing, run: () => endingAct()() },
  { id: 'victims-show', label: 'Victims of the incident', group: 'Victims', keys: ['s s'], when: isOpen, run: () => setWorkspace({ tab: 'victims' }) },
  { id: 'victims-needs', label: 'What the victim needs', group: 'Victims', keys: ['s n'], when: isOpen, run: () => void beginByKey('needs') },
  { id: 'victims-refer', label: 'Referral to the victim advice line', group: 'Victims', keys: ['s r'], when: isOpen, run: () => void beginByKey('referral') },
  { id: 'victims-safeguard', label: 'Safeguarding referral', group: 'Victims', keys: ['s g'], when: isOpen, run: () => void beginByKey('safeguarding') },
  { id: 'victims-contact', label: 'Contact with the victim', group: 'Victims', keys: ['s c'], when: isOpen, run: () => void beginByKey('contact') },
  { id: 'victims-told', label: 'Victim told of the decision', group: 'Victims', keys: ['s t'], when: isOpen, run: () => void beginByKey('told') },
  { id: 'victims-letter', label: 'Letter to the victim', group: 'Victims', keys: ['s l'], when: isOpen, run: () => void beginByKey('letter') },
] as const;
