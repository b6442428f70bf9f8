/** A published list being looked at: what it changes, and the day it would come into force. Gone when the screen is left. */
import { create } from 'zustand';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import { partialDateWords } from '../../../shared/domain/partial-date.ts';
import { whyNotFrom } from '../../../shared/editions/in-force.ts';
import type { EditionPreview } from '../../../shared/ipc/queries.ts';
import { call } from '../../data/call.ts';
import { queryClient } from '../../data/query-client.ts';
import { heardWhereLeft } from '../../data/troubles.ts';
import { ask } from '../../data/use-ask.ts';
import { dayText, readDay } from '../../data/day.ts';

export type Looked = { readonly file: string; readonly name: string; readonly preview: EditionPreview; readonly day: string };

type Loading = {
  readonly looked: Looked | null;
  readonly doing: 'reading' | 'accepting' | null;
  /** Why the last thing asked for was not done. */
  readonly trouble: string | null;
  /** What was done last. */
  readonly said: string | null;
};

const nothing: Loading = { looked: null, doing: null, trouble: null, said: null };

export const useLoading = create<Loading>(() => nothing);

const set = (change: Partial<Loading>): void => useLoading.setState(change);

/** Leaves what is looked at, and what was said of it. */
export const leaveList = (): void => set(nothing);

export const typeDay = (day: string): void => {
  const { looked } = useLoading.getState();
  if (looked) set({ looked: { ...looked, day }, trouble: null });
};

/** Why the day typed will not do, or null. */
export const dayProblem = ({ preview, day }: Looked): string | null => {
  const read = readDay(day);
  if (read === null) return 'Write the day as 01/04/2027';
  return whyNotFrom(preview.edition, read, { ...preview.latest, from: preview.latest.from as LocalDate });
};

const kinds = [{ name: 'Published offence list (OpenDocument)', extensions: ['ods'] }];

export const lookAtList = async (): Promise<void> => {
  if (useLoading.getState().doing !== null) return;
  set({ trouble: null, said: null });
  const chosen = await call('choose-file', { title: 'Load an offence list', kinds });
  if (!chosen.ok) return set({ trouble: chosen.error.message });
  if (chosen.value === null) return;
  const { file, name } = chosen.value;
  set({ ...nothing, doing: 'reading' });
  const reading = useLoading.getState();
  const looked = await call('preview-edition', { file });
  // Left while it was read: what was looked at is gone with the screen.
  if (useLoading.getState() !== reading) return;
  set({ doing: null, ...(looked.ok ? { looked: { file, name, preview: looked.value, day: dayText(looked.value.from) } } : { looked: null, trouble: looked.error.message }) });
};

export const acceptList = async (): Promise<void> => {
  const { looked, doing } = useLoading.getState();
  const from = looked && readDay(looked.day);
  if (!looked || !from || doing !== null || dayProblem(looked) !== null) return;
  set({ doing: 'accepting', trouble: null });
  const isStill = (): boolean => useLoading.getState().doing === 'accepting';
  const asked = { about: 'offence list', act: 'Acceptance', refs: [`the offence list of ${looked.preview.edition}`] };
  const accepted = await heardWhereLeft(asked, call('accept-edition', { file: looked.file, sha256: looked.preview.sha256, from }), isStill);
  if (!isStill()) return;
  if (!accepted.ok) return set({ doing: null, trouble: accepted.error.message });
  // The table shows it in the same moment as the sentence above it does, or says why it cannot.
  await queryClient.fetchQuery({ ...ask('editions', {}), staleTime: 0 }).catch(() => null);
  if (!isStill()) return;
  set({ ...nothing, said: `The offence list of ${accepted.value.edition} is accepted, in force from ${partialDateWords(accepted.value.from)}.` });
};
