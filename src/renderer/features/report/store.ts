/** The report being entered, kept while other screens are looked at and shown to nobody but its writer. */
import { create } from 'zustand';
import type { Output } from '../../../shared/ipc/calls.ts';
import { toMend, type FieldProblem } from '../../../shared/ipc/result.ts';
import { call } from '../../data/call.ts';
import { dropKept, isKept, isNews, keepSoon, readKept, tookUp, type KeptDraft } from '../../data/kept-drafts.ts';
import { nowIs } from '../../data/now.ts';
import { queryClient } from '../../data/query-client.ts';
import { ask } from '../../data/use-ask.ts';
import { blankReport, draftProblems, longAgo, notSavedWords, problemsLeft, toReport, type ReportDraft } from './report-draft.ts';

export type Entry = {
  /** null until something is typed. */
  readonly draft: ReportDraft | null;
  /** The time of long ago that was asked about: saved again with it, it is right. */
  readonly askedOf: string | null;
  readonly problems: readonly FieldProblem[];
  readonly message: string | null;
  /** `isWrittenOn`: what was typed while it was being saved is not in it, and stands in the form still. */
  readonly saved: (Output<'report-incident'> & { readonly isWrittenOn: boolean }) | null;
  readonly saving: boolean;
};

const nothing: Entry = { draft: null, askedOf: null, problems: [], message: null, saved: null, saving: false };

const useEntries = create<Readonly<Record<string, Entry>>>(() => ({}));

const writer = (): string => {
  const session = queryClient.getQueryData(ask('session', {}).queryKey);
  return session ? `${session.bureau.id} ${session.person.id}` : '';
};

export const useEntry = (): Entry => useEntries((entries) => entries[writer()] ?? nothing);

const set = (who: string, change: Partial<Entry>): void => useEntries.setState((entries) => ({ [who]: { ...(entries[who] ?? nothing), ...change } }));

/** Rises when a kept report could no longer be read as one of today. */
const form = 1;

const textOf = (draft: ReportDraft): string => JSON.stringify({ form, draft });

const written = (who: string): string | null => {
  const draft = useEntries.getState()[who]?.draft ?? null;
  return draft && textOf(draft);
};

const keepNowOrSoon = (who: string): void => {
  const own = written(who);
  if (own === null) dropKept('report');
  else if (!isKept('report', own)) keepSoon('report', () => written(who));
};

/** Starts keeping the report as it is written; gives the function that stops it. */
export const keepReports = (): (() => void) =>
  useEntries.subscribe((entries, before) => {
    const who = writer();
    if (who !== '' && entries[who]?.draft !== before[who]?.draft) keepNowOrSoon(who);
  });

/** Takes up the report that was kept for somebody; where one is begun here that is not kept, it goes before. */
export const takeUpReport = (kept: readonly KeptDraft[], who: string): void => {
  if (who !== writer()) return;
  const own = written(who);
  const found = kept.find(({ about }) => about === 'report');
  if (own !== null && own !== found?.draft && !isKept('report', own)) return keepSoon('report', () => written(who));
  const draft = found && isNews(found) ? readKept(found.draft, form, (read: ReportDraft) => ({ ...blankReport(), ...read })) : null;
  if (!found || draft === null) return;
  tookUp({ ...found, draft: textOf(draft) });
  set(who, { draft });
};

/** A field that is mended is no longer marked, and what was said of all of them together no longer holds. */
export const editReport = (draft: ReportDraft): void => {
  const who = writer();
  const { draft: before, problems } = useEntries.getState()[who] ?? nothing;
  set(who, { draft, problems: problemsLeft(problems, before ?? blankReport(), draft), message: null });
};

/** What was said of the last one is not said again when the screen is opened anew. */
export const beginReport = (): void => set(writer(), { saved: null });

export const saveReport = async (): Promise<void> => {
  const who = writer();
  const { draft: typed, askedOf, saving } = useEntries.getState()[who] ?? nothing;
  const draft = typed ?? blankReport();
  if (saving) return;
  const own = draftProblems(draft);
  if (own.length > 0) return set(who, { draft, problems: own, message: notSavedWords(own), saved: null });
  const asked = askedOf === draft.received ? [] : longAgo(draft, nowIs());
  if (asked.length > 0) return set(who, { draft, problems: asked, askedOf: draft.received, message: 'Not saved yet. Look at when police first received it.', saved: null });
  set(who, { saving: true, saved: null });
  const result = await call('report-incident', toReport(draft));
  // What was typed while it was being saved stays.
  const now = useEntries.getState()[who]?.draft ?? null;
  const isWrittenOn = now !== typed;
  if (result.ok) return set(who, { ...nothing, draft: isWrittenOn ? now : null, saved: { ...result.value, isWrittenOn } });
  const { problems, message } = result.error;
  set(who, { draft: now ?? draft, saving: false, problems, message: `Not saved. ${problems.length > 0 ? toMend(problems) : message}` });
};
