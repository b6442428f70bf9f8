/** The acts beside an incident: go from row to row, look at one without taking it, link it, take the link back. */
import { call } from '../../../data/call.ts';
import { coverAgain } from '../../../data/care.ts';
import { queryClient } from '../../../data/query-client.ts';
import { heardWhereLeft } from '../../../data/troubles.ts';
import { ask } from '../../../data/use-ask.ts';
import { fileRead } from '../open-incident.ts';
import { isStillOpen, setWorkspace, useWorkspace } from '../workspace.ts';
import { besideOf, entriesOf, inFrontOf, inOrder, orderOf, reasonFor, setBeside, type Entry } from './beside.ts';

/** What the list shows at this moment, by what has been read for it. */
const shown = (): { readonly incident: string; readonly entries: readonly Entry[]; readonly front: Entry } | null => {
  const { open, tab } = useWorkspace.getState();
  const file = open === null || tab !== 'beside' ? null : fileRead(open);
  if (file === null) return null;
  const { order, selected } = besideOf(file.id);
  const entries = inOrder(entriesOf(file, queryClient.getQueryData(ask('beside-incident', { incident: file.id }).queryKey)), order);
  const front = inFrontOf(entries, selected);
  return front === null ? null : { incident: file.id, entries, front };
};

export const hasBeside = (): boolean => shown() !== null;

export const isLooking = (): boolean => {
  const { open, tab } = useWorkspace.getState();
  return open !== null && tab === 'beside' && besideOf(open).isLooking;
};

export const stopLooking = (incident: string): void => setBeside(incident, { isLooking: false });

/** From now on the rows stay where they are. */
export const chooseBeside = (incident: string, { seen }: Entry, entries: readonly Entry[]): void => setBeside(incident, { selected: seen.incident, reason: null, said: null, order: orderOf(entries) });

export const moveBeside = (by: 1 | -1): void => {
  const now = shown();
  if (now === null) return;
  const at = now.entries.indexOf(now.front) + by;
  const next = now.entries[Math.min(now.entries.length - 1, Math.max(0, at))];
  if (next) chooseBeside(now.incident, next, now.entries);
};

/** Nobody takes it by looking, and nothing of it changes. */
export const lookOrReturn = (): void => {
  const now = shown();
  if (now === null) return;
  // What was uncovered in the one that is open is covered in the one that is looked at.
  coverAgain();
  setBeside(now.incident, { selected: now.front.seen.incident, isLooking: !besideOf(now.incident).isLooking });
};

/** Its own key takes the link back again. */
export const linkOrUnlink = async (): Promise<void> => {
  const now = shown();
  if (now === null) return;
  const { incident, front, entries } = now;
  const { ref } = front.seen;
  const two = { incident, with: front.seen.incident };
  // The row stays where it is and in front: its own list has the linked first.
  setBeside(incident, { selected: front.seen.incident, order: orderOf(entries), said: null });
  const asked = front.link === null ? call('link-incidents', { ...two, reason: reasonFor(front, besideOf(incident).reason), note: null }) : call('unlink-incidents', two);
  const done = await heardWhereLeft({ about: `link of ${incident} ${two.with}`, act: 'Link', refs: [fileRead(incident)?.ref ?? '', ref] }, asked, () => isStillOpen(incident));
  if (!isStillOpen(incident)) return;
  setWorkspace({ trouble: done.ok ? null : done.error });
  if (done.ok) setBeside(incident, { said: front.link === null ? `Linked with ${ref}.` : `The link with ${ref} was taken back.` });
};
