/** The report being entered, kept while other screens are looked at and shown to nobody but its writer. */
import { create } from 'zustand';
import type { Output } from '../../../shared/ipc/calls.ts';
import type { FieldProblem } from '../../../shared/ipc/result.ts';
import { call } from '../../data/call.ts';
import { queryClient } from '../../data/query-client.ts';
import { ask } from '../../data/use-ask.ts';
import { ageProblem, blankReport, draftProblems, toReport, type ReportDraft } from './report-draft.ts';

export type Entry = {
  /** null until something is typed: what is proposed meanwhile is as of now. */
  readonly draft: ReportDraft | null;
  readonly problems: readonly FieldProblem[];
  readonly message: string | null;
  readonly saved: Output<'report-incident'> | null;
  readonly saving: boolean;
};

const nothing: Entry = { draft: null, problems: [], message: null, saved: null, saving: false };

const useEntries = create<Readonly<Record<string, Entry>>>(() => ({}));

/** Reports begun and not saved, by anybody. */
export const begunReports = (): number => Object.values(useEntries.getState()).filter(({ draft }) => draft !== null).length;

/** Hears of every change to a report being entered; gives the function that stops it. */
export const onReportEdit = (hear: () => void): (() => void) => useEntries.subscribe(hear);

const writer = (): string => {
  const session = queryClient.getQueryData(ask('session', {}).queryKey);
  return session ? `${session.bureau.id} ${session.person.id}` : '';
};

export const useEntry = (): Entry => useEntries((entries) => entries[writer()] ?? nothing);

const set = (who: string, change: Partial<Entry>): void => useEntries.setState((entries) => ({ [who]: { ...(entries[who] ?? nothing), ...change } }));

export const editReport = (draft: ReportDraft): void => set(writer(), { draft });

/** What was said of the last one is not said again when the screen is opened anew. */
export const beginReport = (): void => set(writer(), { saved: null });

export const saveReport = async (): Promise<void> => {
  const who = writer();
  const { draft: typed, saving } = useEntries.getState()[who] ?? nothing;
  const draft = typed ?? blankReport();
  if (saving) return;
  const own = draftProblems(draft);
  const hasWrongAge = draft.parties.some((party) => ageProblem(party) !== null);
  if (own.length > 0 || hasWrongAge) return set(who, { draft, problems: own, message: 'Not saved. A field is to be mended.', saved: null });
  set(who, { saving: true, saved: null });
  const result = await call('report-incident', toReport(draft));
  set(who, result.ok ? { ...nothing, saved: result.value } : { draft, saving: false, problems: result.error.problems, message: `Not saved. ${result.error.message}` });
};
