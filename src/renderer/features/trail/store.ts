/** What the trail is narrowed by, how far it is read and of which event the incident was, kept for whoever comes back to it; and which form stands above it. */
import { create } from 'zustand';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import type { Input, Output } from '../../../shared/ipc/calls.ts';
import type { TrailLine } from '../../../shared/ipc/queries.ts';
import type { Act } from '../../../shared/trail/acts.ts';
import { call } from '../../data/call.ts';
import { queryClient } from '../../data/query-client.ts';
import { ask } from '../../data/use-ask.ts';
import { closeExport } from './exporting.ts';

type Part = 'events' | 'export' | 'verify';

/** `incident`: its id, and its reference as it was typed. */
export type Narrowed = {
  readonly by: string | null;
  readonly act: Act | null;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly incident: { readonly id: string; readonly ref: string } | null;
};

type Shown = {
  readonly part: Part;
  readonly isSifting: boolean;
  readonly narrowed: Narrowed;
  readonly before: number | null;
  /** What was found before it was gone on from where a page was not full. */
  readonly kept: readonly TrailLine[];
  /** The event whose incident was opened. */
  readonly read: number | null;
  readonly trouble: string | null;
};

const page = 100;

export const everything: Narrowed = { by: null, act: null, from: null, to: null, incident: null };

const newest = { before: null, kept: [], read: null } as const;

export const useTrail = create<Shown>(() => ({ part: 'events', isSifting: false, narrowed: everything, ...newest, trouble: null }));

const set = (part: Partial<Shown>): void => useTrail.setState(part);

export const showTrailPart = (part: Part): void => set({ part });

/** What is being written goes on; what came of it is read. */
export const closeForms = (): void => {
  closeExport();
  showTrailPart('events');
};

/** What it is narrowed by stays for whoever comes back. */
export const leaveTrail = (): void => set({ part: 'events', isSifting: false });

export const siftTrail = (isSifting: boolean): void => set({ isSifting, trouble: null });

export const narrowTrail = (change: Partial<Narrowed>): void => set({ narrowed: { ...useTrail.getState().narrowed, ...change }, ...newest, trouble: null });

export const narrowToIncident = async (ref: string): Promise<void> => {
  const { narrowed } = useTrail.getState();
  const found = await call('find-incident', { ref });
  // Narrowed otherwise meanwhile, this is not what is asked any more.
  if (useTrail.getState().narrowed !== narrowed) return;
  if (found.ok) narrowTrail({ incident: { id: found.value.incident, ref } });
  else set({ trouble: found.error.code === 'not-found' ? `${found.error.message}. Write the whole reference, as the incident shows it.` : found.error.message });
};

/** Whoever comes back from its incident finds the event again. */
export const noteEventRead = (read: number): void => set({ read });

export const forgetTrail = (): void => set({ narrowed: everything, ...newest, trouble: null });

export const askedOf = ({ narrowed, before, kept }: Pick<Shown, 'narrowed' | 'before' | 'kept'>): Input<'trail'> => ({
  incident: narrowed.incident?.id ?? null,
  by: narrowed.by ?? undefined,
  act: narrowed.act ?? undefined,
  from: narrowed.from ?? undefined,
  to: narrowed.to ?? undefined,
  before,
  limit: page - kept.length,
});

const answerNow = (): Output<'trail'> | undefined => queryClient.getQueryData(ask('trail', askedOf(useTrail.getState())).queryKey);

export const hasOlder = (): boolean => (answerNow()?.next ?? null) !== null;

/** The page before, or the rest of one that was not full. */
export const showOlder = (): void => {
  const answer = answerNow();
  if (answer && answer.next !== null) set({ before: answer.next, read: null, kept: answer.readTo === null ? [] : [...useTrail.getState().kept, ...answer.events] });
};

export const hasNewer = (): boolean => useTrail.getState().before !== null;

export const showNewest = (): void => set(newest);
