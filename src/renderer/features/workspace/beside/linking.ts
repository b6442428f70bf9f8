/** The acts beside an incident: go from row to row, look at one without taking it, link it, take the link back. */
import { call } from '../../../data/call.ts';
import { coverAgain } from '../../../data/care.ts';
import { queryClient } from '../../../data/query-client.ts';
import { ask } from '../../../data/use-ask.ts';
import { fileRead } from '../open-incident.ts';
import { isStillOpen, setWorkspace, useWorkspace } from '../workspace.ts';
import { besideOf, entriesOf, inFrontOf, reasonFor, setBeside, type Entry } from './beside.ts';

/** What the list shows at this moment, by what has been read for it. */
const shown = (): { readonly incident: string; readonly entries: readonly Entry[]; readonly front: Entry } | null => {
  const { open, tab } = useWorkspace.getState();
  const file = open === null || tab !== 'beside' ? null : fileRead(open);
  if (file === null) return null;
  const entries = entriesOf(file, queryClient.getQueryData(ask('beside-incident', { incident: file.id }).queryKey));
  const front = inFrontOf(entries, besideOf(file.id).selected);
  return front === null ? null : { incident: file.id, entries, front };
};

export const hasBeside = (): boolean => shown() !== null;

export const isLooking = (): boolean => {
  const { open, tab } = useWorkspace.getState();
  return open !== null && tab === 'beside' && besideOf(open).isLooking;
};

export const stopLooking = (incident: string): void => setBeside(incident, { isLooking: false });

export const moveBeside = (by: 1 | -1): void => {
  const now = shown();
  if (now === null) return;
  const at = now.entries.indexOf(now.front) + by;
  const next = now.entries[Math.min(now.entries.length - 1, Math.max(0, at))];
  if (next) setBeside(now.incident, { selected: next.seen.incident, reason: null });
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
  const { incident, front } = now;
  const two = { incident, with: front.seen.incident };
  // The row stays in front where linking moves it.
  setBeside(incident, { selected: front.seen.incident });
  const done = front.link === null ? await call('link-incidents', { ...two, reason: reasonFor(front, besideOf(incident).reason), note: null }) : await call('unlink-incidents', two);
  if (isStillOpen(incident)) setWorkspace({ trouble: done.ok ? null : done.error });
};
