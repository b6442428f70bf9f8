/** The decisions being written, one per incident, shown to nobody but their writer. */
import { create } from 'zustand';
import type { HeldClaim } from '../../../../shared/ipc/commands.ts';
import type { AppError } from '../../../../shared/ipc/result.ts';
import { isLive } from '../../../../shared/triage/claim.ts';
import { nowIs } from '../../../data/now.ts';
import type { Draft } from './draft.ts';
import type { Edit } from './edit-draft.ts';

/** Whether saving takes the next incident. */
export type AfterSaving = 'next' | 'stay';

export type Writing = {
  readonly draft: Draft;
  /** The claim it is written under, and whether anything was written since it was last renewed; null for a correction, and for what was put back or parked. */
  readonly claim: (HeldClaim & { readonly used: boolean }) | null;
  readonly allegation: number;
  /** Earlier drafts, latest last, each with the field it was about. */
  readonly past: readonly { readonly draft: Draft; readonly field: string }[];
  /** Saving was tried, so what is missing is now said in full beside its field. */
  readonly tried: boolean;
  readonly saving: boolean;
  /** Everything else is answered: only "another allegation?" stands before saving, and what saving then does. */
  readonly askingOther: AfterSaving | null;
  /** What the engine said when it would not save. Nothing typed is touched. */
  readonly refusal: AppError | null;
  /** A short word about the last key, where it could do nothing. */
  readonly notice: string | null;
};

type Written = Readonly<Record<string, Writing>>;

/** `writing` is the writer's own; what others began in this window lies aside until they are back. */
type Drafts = { readonly writer: string | null; readonly writing: Written; readonly aside: Readonly<Record<string, Written>> };

export const useDrafts = create<Drafts>(() => ({ writer: null, writing: {}, aside: {} }));

/** What was being saved when its writer went is not being saved when they come back. */
const notSaving = (written: Written): Written => Object.fromEntries(Object.entries(written).map(([incident, writing]) => [incident, { ...writing, saving: false }]));

/** Puts away what the last writer began and takes out what this one had: nobody reads another's draft, and none is lost. */
export const draftsOf = (writer: string | null): void =>
  useDrafts.setState(({ writer: before, writing, aside }) => {
    const all = before === null ? aside : { ...aside, [before]: notSaving(writing) };
    return { writer, writing: writer === null ? {} : (all[writer] ?? {}), aside: all };
  });

const deepest = 200;

export const writingOf = (incident: string): Writing | null => useDrafts.getState().writing[incident] ?? null;

/** Of those of them that are being written. */
export const writingsOf = (incidents: readonly string[]): Written => Object.fromEntries(Object.entries(useDrafts.getState().writing).filter(([incident]) => incidents.includes(incident)));

const put = (incident: string, writing: Writing): void =>
  useDrafts.setState((state) => ({ writing: { ...state.writing, [incident]: writing } }));

const change = (incident: string, edit: Edit<Writing>): void => {
  const writing = writingOf(incident);
  if (writing) put(incident, edit(writing));
};

/** Forms that nobody has typed in yet: of them nothing would be lost, and kept they would be in the place of what was written elsewhere. */
const asBegun = new WeakSet<Draft>();
export const isAsBegun = (draft: Draft): boolean => asBegun.has(draft);

export const beginDraft = (incident: string, draft: Draft, claim: HeldClaim | null): void => {
  asBegun.add(draft);
  resumeDraft(incident, draft, claim);
};

/** One that holds what was written before. */
export const resumeDraft = (incident: string, draft: Draft, claim: HeldClaim | null): void =>
  put(incident, { draft, claim: claim && { ...claim, used: false }, allegation: 0, past: [], tried: false, saving: false, askingOther: null, refusal: null, notice: null });

/** As it was before it was saved, under the claim it has now. */
export const restoreDraft = (incident: string, writing: Writing, claim: HeldClaim): void =>
  put(incident, { ...writing, claim: { ...claim, used: false }, saving: false, askingOther: null, refusal: null, notice: null });

export const dropDraft = (incident: string): void =>
  useDrafts.setState((state) => ({ writing: Object.fromEntries(Object.entries(state.writing).filter(([id]) => id !== incident)) }));

/** There is one reading of an incident and nothing to come back to after it: while it is saved nothing is written that would be no part of it. */
const isBeingRead = ({ saving, draft: { purpose } }: Writing): boolean => saving && purpose.kind === 'read-again';

/** One step of editing. Consecutive edits of one text field undo together. */
export const editDraft = (incident: string, field: string, edit: Edit<Draft>): void =>
  change(incident, (before) => {
    const draft = edit(before.draft);
    if (draft === before.draft) return before;
    if (isBeingRead(before)) return { ...before, notice: 'It is being saved. What is typed now is not in it' };
    const sameText = field.startsWith('text:') && before.past.at(-1)?.field === field;
    const past = sameText ? before.past : [...before.past, { draft: before.draft, field }].slice(-deepest);
    return { ...before, draft, past, claim: before.claim && { ...before.claim, used: true }, askingOther: null, refusal: null, notice: null, allegation: Math.min(before.allegation, draft.allegations.length - 1) };
  });

export const undo = (incident: string): void =>
  change(incident, (before) => {
    const last = before.past.at(-1);
    if (isBeingRead(before)) return before;
    if (!last) return { ...before, notice: 'Nothing to undo in this decision' };
    return { ...before, draft: last.draft, past: before.past.slice(0, -1), askingOther: null, refusal: null, notice: null, allegation: Math.min(before.allegation, last.draft.allegations.length - 1) };
  });

/** Put back or parked: what was written stays, under no claim. */
export const holdUnderNone = (incident: string): void => change(incident, (before) => ({ ...before, claim: null }));

/** The claim it is written under, while that holds as far as this page knows. One that ended would be asked for where none is needed. */
export const liveClaimOn = (incident: string): number | null => {
  const [claim, now] = [writingOf(incident)?.claim ?? null, nowIs()];
  return now !== null && isLive(claim, now) ? claim.number : null;
};

/** Taken again, or renewed: what was written stays. */
export const holdUnder = (incident: string, claim: HeldClaim): void => change(incident, (before) => ({ ...before, claim: { ...claim, used: false } }));

export const showAllegation = (incident: string, allegation: number): void => change(incident, (before) => ({ ...before, allegation, notice: null }));

export const say = (incident: string, notice: string): void => change(incident, (before) => ({ ...before, notice }));

export const setWriting = (incident: string, part: Partial<Pick<Writing, 'tried' | 'saving' | 'askingOther' | 'refusal' | 'notice'>>): void =>
  change(incident, (before) => ({ ...before, ...part }));

/** Once anything has been written in the form that is open, its key undoes that and nothing else. */
export const isWrittenIn = (writing: Writing | null | undefined): boolean => writing !== null && writing !== undefined && (writing.past.length > 0 || writing.claim?.used === true);

export const useWriting = (incident: string): Writing | null => useDrafts((state) => state.writing[incident] ?? null);
