/** The incidents chosen to be closed together, and what is said of all of them. */
import { create } from 'zustand';
import { duplicateClosing, testClosing } from '../../../../shared/domain/nsir-categories.ts';
import { commandCalls } from '../../../../shared/ipc/commands.ts';
import type { Input } from '../../../../shared/ipc/calls.ts';
import { mostInBatch } from '../../../../shared/ipc/queries.ts';
import { problemsOf, type AppError, type FieldProblem } from '../../../../shared/ipc/result.ts';
import { call } from '../../../data/call.ts';
import { nowIs } from '../../../data/now.ts';
import { heardWhereLeft } from '../../../data/troubles.ts';
import { emptyTold, type DraftTold } from '../decision/draft.ts';
import { dropDraft, liveClaimOn, writingsOf } from '../decision/drafts.ts';
import { noteSaved } from '../decision/just-saved.ts';
import { sayWhetherTold } from '../decision/draft-problems.ts';
import { focusField, focusForm } from '../decision/focus-field.ts';
import { toTold } from '../decision/to-decision.ts';
import { giveBack } from '../open-incident.ts';
import { setWorkspace, useWorkspace } from '../workspace.ts';

export type Batch = {
  /** In the order they were chosen. */
  readonly chosen: readonly string[];
  readonly isOpen: boolean;
  readonly kind: 'duplicate' | 'test';
  /** The reference of the record that is kept. */
  readonly of: string;
  readonly why: string;
  readonly told: DraftTold;
  readonly refusal: AppError | null;
  /** Those that are being closed at the moment. */
  readonly closing: readonly string[] | null;
  /** Closing was tried, so what stops it is said aloud. */
  readonly tried: boolean;
};

const nothing: Batch = { chosen: [], isOpen: false, kind: 'duplicate', of: '', why: '', told: emptyTold, refusal: null, closing: null, tried: false };

export const useBatch = create<Batch>(() => nothing);

export const forgetBatch = (): void => useBatch.setState(nothing);

export const setBatch = (part: Partial<Batch>): void => useBatch.setState({ refusal: null, tried: false, ...part });

export const choose = (incident: string): void => {
  const { chosen } = useBatch.getState();
  if (chosen.includes(incident)) return leaveOut([incident]);
  if (chosen.length >= mostInBatch) return setWorkspace({ notice: `At most ${mostInBatch} are closed together.` });
  setBatch({ chosen: [...chosen, incident] });
};

export const leaveOut = (incidents: readonly string[]): void => {
  const { chosen, isOpen } = useBatch.getState();
  const left = chosen.filter((each) => !incidents.includes(each));
  setBatch({ chosen: left, isOpen: isOpen && left.length > 0 });
};

/** Shown where no incident is: one that is opened to be read comes before it. */
export const isBatchShown = (): boolean => useBatch.getState().isOpen && useWorkspace.getState().open === null;

export const useBatchShown = (): boolean => {
  const open = useWorkspace((state) => state.open);
  return useBatch((state) => state.isOpen) && open === null;
};

export const showBatch = (): void => {
  giveBack();
  setWorkspace({ open: null, reporting: null });
  setBatch({ isOpen: true });
  if (useBatch.getState().of === '') focusField('about.of');
  else focusForm();
};

export const itemsOf = ({ chosen }: Pick<Batch, 'chosen'>): Input<'preview-batch'>['items'] => chosen.map((incident) => ({ incident, claim: liveClaimOn(incident) }));

type Previewed = readonly { readonly incident: string; readonly ref: string; readonly version: number }[];

/** As it is sent. Whether somebody was told is asked of a duplicate only. */
const asSent = (batch: Batch, previewed: Previewed): unknown => ({
  items: previewed.map(({ incident, version }) => ({ incident, versionRead: version, claim: liveClaimOn(incident) })),
  about: batch.kind === 'test' ? { kind: 'test', why: batch.why } : { kind: 'duplicate', of: batch.of, why: batch.why, told: toTold(batch.told) },
  closing: batch.kind === 'test' ? testClosing : duplicateClosing,
});

/** What is still wanting of what is said of all of them, in the order of the form; null where it may be sent. */
export const wanting = (batch: Batch, previewed: Previewed): Pick<FieldProblem, 'path' | 'message'> | null => {
  const read = commandCalls['decide-batch'].input.safeParse(asSent(batch, previewed));
  const [first] = read.success ? [] : problemsOf(read.error);
  if (first === undefined) return null;
  return first.path.startsWith('about.told') && batch.told.state === null ? { path: 'about.told', message: sayWhetherTold } : first;
};

export const closeBatch = async (previewed: Previewed): Promise<void> => {
  const batch = useBatch.getState();
  const read = commandCalls['decide-batch'].input.safeParse(asSent(batch, previewed));
  const from = nowIs();
  if (!read.success || from === null || batch.closing === batch.chosen) return;
  useBatch.setState({ closing: batch.chosen });
  const isStill = (): boolean => useBatch.getState().chosen === batch.chosen;
  const asked = { about: `closing of ${batch.chosen.join(' ')}`, act: 'Closing', refs: previewed.map(({ ref }) => ref) };
  const result = await heardWhereLeft(asked, call('decide-batch', read.data), isStill);
  if (!result.ok) return isStill() ? useBatch.setState({ closing: null, refusal: result.error }) : undefined;
  const { made } = result.value;
  const closed = made.map(({ incident }) => incident);
  const writings = writingsOf(closed);
  closed.forEach(dropDraft);
  const what = batch.kind === 'test' ? (made.length === 1 ? '1 test' : `${made.length} tests`) : `${made.length === 1 ? '1 duplicate' : `${made.length} duplicates`} of ${batch.of}`;
  noteSaved({ words: what, decisions: made.map(({ decision }) => decision), writings }, from);
  if (!isStill()) return leaveOut(closed);
  forgetBatch();
  setWorkspace({ selected: null, notice: null });
};

/** One after another, so that each is copied to what the one before made of the main record. */
export const copyToMain = async (incidents: readonly string[]): Promise<void> => {
  const main = await call('find-incident', { ref: useBatch.getState().of });
  if (!main.ok) return useBatch.setState({ refusal: main.error });
  for (const from of incidents) {
    const copied = await call('copy-into-record', { incident: main.value.incident, from });
    if (!copied.ok && copied.error.code !== 'stale') return useBatch.setState({ refusal: copied.error });
  }
};
