/**
 * A ruling as it is being written, and what it would change: read slice by slice, so that the engine answers others in between. It is
 * signed only as it was looked at; whatever is changed of the question afterwards is looked at anew. Forgotten with its session, but for what
 * was written, which its writer finds again.
 */
import { create } from 'zustand';
import { localDateOf } from '../../../shared/domain/local-date.ts';
import { mostRecalled, type FlippedDecision, type RulingSlice, type RulingView } from '../../../shared/ipc/ruling-shapes.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import type { Ruled, RuledPlace } from '../../../shared/rulings/ruling.ts';
import { begunOn, endBegun, keepBegun } from '../../data/begun.ts';
import { call, refusalWords } from '../../data/call.ts';
import { readDay } from '../../data/day.ts';
import { nowIs } from '../../data/now.ts';
import { heardWhereLeft } from '../../data/troubles.ts';
import { focusField } from '../../ui/focus-field.ts';

/** As typed. `ref`: the incident, where it is about one; `agreedBy`: who agreed for the other force. */
export type Draft = {
  readonly kind: Ruled['kind'];
  readonly principal: string;
  readonly over: string;
  readonly from: string;
  readonly until: string;
  readonly ref: string;
  readonly otherForce: string;
  readonly recordedBy: RuledPlace['recordedBy'] | null;
  readonly agreedAs: RuledPlace['agreedAs'] | null;
  readonly agreedBy: string;
  readonly reasons: string;
};
/** Said of the ruling and no part of the question: what it would change does not hang on it. */
type Beside = Pick<Draft, 'agreedBy' | 'reasons'>;

export type Preview = {
  readonly ruled: Ruled;
  readonly read: number;
  readonly total: number;
  readonly confirmed: number;
  readonly untried: number;
  readonly flipped: readonly FlippedDecision[];
};

type Rulings = {
  readonly session: string | null;
  /** What a ruling begins as: the first kind that whoever is signed in may sign. */
  readonly first: Ruled['kind'];
  /** What is looked for among the rulings. */
  readonly typed: string;
  readonly open: string | null;
  readonly isWithdrawing: boolean;
  /** The ruling that is being withdrawn at the moment. */
  readonly withdrawing: string | null;
  readonly draft: Draft | null;
  readonly preview: Preview | null;
  readonly isBusy: boolean;
  /** Decisions that are not sent for another look, though they would come out otherwise. */
  readonly spared: ReadonlySet<string>;
  readonly trouble: string | null;
  readonly done: string | null;
};

const nothing: Rulings = { session: null, first: 'principal-crime', typed: '', open: null, isWithdrawing: false, withdrawing: null, draft: null, preview: null, isBusy: false, spared: new Set(), trouble: null, done: null };

export const useRulings = create<Rulings>(() => nothing);

const set = (change: Partial<Rulings>): void => useRulings.setState(change);

/** What is written of a ruling is kept under this. */
const aboutRuling = 'ruling';
/** And what was left, until whoever left it goes on with it and signs it. */
const aboutLeft = 'left ruling';
export const aboutWithdrawal = (ruling: string): string => `withdrawal ${ruling}`;

const write = (draft: Draft, change: Partial<Rulings>): void => {
  keepBegun(aboutRuling, draft);
  set({ ...change, draft });
};

export const openRulings = (session: string, first: Ruled['kind']): void => {
  const now = useRulings.getState();
  if (now.session !== session) set({ ...nothing, session, first, draft: begunOn<Draft>(aboutRuling) ?? null });
  else if (now.first !== first) set({ first });
};

export const typeSearch = (typed: string): void => set({ typed });
export const openRuling = (open: string | null): void => set({ open, isWithdrawing: false, trouble: null });
export const beginWithdrawing = (): void => set({ isWithdrawing: true, trouble: null });

/** A ruling says what the rules of this recording year mean, so it holds from their first day unless another is typed. */
const firstDay = (): string => {
  const now = nowIs();
  if (now === null) return '';
  const today = localDateOf(now);
  return `01/04/${Number(today.slice(0, 4)) - (today.slice(5) < '04-01' ? 1 : 0)}`;
};

const forgotten = { preview: null, spared: new Set<string>(), trouble: null, isBusy: false } as const;

const blank = { principal: '', over: '', until: '', ref: '', otherForce: '', recordedBy: null, agreedAs: null, agreedBy: '', reasons: '' } as const;

const newDraft = (): Draft => ({ ...blank, kind: useRulings.getState().first, from: firstDay() });

export const beginRuling = (): void => write(begunOn<Draft>(aboutLeft) ?? newDraft(), { ...forgotten, open: null, done: null });
export const beginAnew = (): void => write(newDraft(), forgotten);
export const leaveRuling = (): void => {
  keepBegun(aboutLeft, useRulings.getState().draft ?? undefined);
  endBegun(aboutRuling);
  set({ ...forgotten, draft: null });
};

export const writeBeside = (change: Partial<Beside>): void => {
  const { draft } = useRulings.getState();
  if (draft) write({ ...draft, ...change }, { trouble: null });
};

export const writeQuestion = (change: Partial<Omit<Draft, keyof Beside>>): void => {
  const { draft } = useRulings.getState();
  if (draft) write({ ...draft, ...change }, forgotten);
};

export const spare = (decision: string, isSpared: boolean): void => {
  const spared = new Set(useRulings.getState().spared);
  if (isSpared) spared.add(decision);
  else spared.delete(decision);
  set({ spared });
};

const written = 'Write the day as 01/04/2026';

/** What is wrong with the days typed, by field. */
export const dayProblems = ({ kind, from, until }: Draft): { readonly from: string | null; readonly until: string | null } => {
  if (kind !== 'principal-crime') return { from: null, until: null };
  const [first, last] = [readDay(from), readDay(until)];
  return { from: first === null ? written : null, until: until.trim() === '' ? null : last === null ? written : first !== null && last <= first ? 'It would end before it begins' : null };
};

/** What is missing, and the field it is missing in; null where it is in none. */
type Missing = { readonly because: string; readonly field: keyof Draft | null } | null;

const missing = (because: string, field: keyof Draft | null): Missing => ({ because, field });

const missingOfPlace = ({ otherForce, recordedBy, agreedAs }: Draft): Missing => {
  if (otherForce.trim() === '') return missing('Name the other force', 'otherForce');
  if (recordedBy === null) return missing('Say which of the two records it', 'recordedBy');
  return agreedAs === null ? missing('Say as what it was agreed for the other force', 'agreedAs') : null;
};

const missingToLook = (draft: Draft): Missing => {
  const { kind, ref, principal, over } = draft;
  if (kind !== 'principal-crime') return ref.trim() === '' ? missing('Give the reference of the incident', 'ref') : kind === 'place-agreed' ? missingOfPlace(draft) : null;
  if (principal.trim() === '' || over.trim() === '') return missing('Name both offences', principal.trim() === '' ? 'principal' : 'over');
  const { from, until } = dayProblems(draft);
  return from !== null ? missing(from, 'from') : until !== null ? missing(until, 'until') : null;
};

const ruledOn = ({ kind, otherForce, recordedBy, agreedAs }: Draft, incident: string): Ruled =>
  kind === 'place-agreed' ? { kind, incident, otherForce: otherForce.trim(), recordedBy: recordedBy ?? ('' as never), agreedAs: agreedAs ?? ('' as never) } : { kind: 'harassment-only', incident };

const ruledOf = async (draft: Draft): Promise<Result<Ruled>> => {
  const { kind, principal, over, from, until, ref } = draft;
  if (kind === 'principal-crime') return ok({ kind, principal: principal.trim(), over: over.trim(), from: readDay(from) ?? ('' as never), until: until.trim() === '' ? null : readDay(until) });
  const found = await call('find-incident', { ref: ref.trim() });
  return found.ok ? ok(ruledOn(draft, found.value.incident)) : found;
};

/** As many as leave the engine free within a tenth of a second. */
const atOnce = 20;

const more = (before: Preview, slice: RulingSlice): Preview => ({
  ...before,
  read: before.read + slice.read,
  total: slice.total ?? before.total,
  confirmed: before.confirmed + slice.confirmed,
  untried: before.untried + slice.untried,
  flipped: [...before.flipped, ...slice.flipped],
});

export const isLookedAt = ({ preview, isBusy }: Pick<Rulings, 'preview' | 'isBusy'>): boolean => preview !== null && !isBusy;

/** Whether two drafts ask the same: what is written beside the question changes nothing of it. */
const asksTheSame = (one: Draft, other: Draft | null): boolean => other !== null && JSON.stringify({ ...one, agreedBy: '', reasons: '' }) === JSON.stringify({ ...other, agreedBy: '', reasons: '' });

/** What it would do to the decisions that stand. */
const lookAhead = async (): Promise<void> => {
  const { draft, isBusy } = useRulings.getState();
  if (draft === null || isBusy || missingToLook(draft) !== null) return;
  const isStill = (): boolean => useRulings.getState().isBusy && asksTheSame(draft, useRulings.getState().draft);
  set({ ...forgotten, isBusy: true });
  const ruled = await ruledOf(draft);
  if (!isStill()) return;
  if (!ruled.ok) return set({ isBusy: false, trouble: ruled.error.message });
  let preview: Preview = { ruled: ruled.value, read: 0, total: 0, confirmed: 0, untried: 0, flipped: [] };
  for (let after: string | null = null; ; ) {
    const slice: Result<RulingSlice> = await call('preview-ruling', { ruled: ruled.value, after, limit: atOnce });
    if (!isStill()) return;
    if (!slice.ok) return set({ ...forgotten, trouble: refusalWords(slice.error) });
    preview = more(preview, slice.value);
    after = slice.value.next;
    set({ preview, isBusy: after !== null });
    if (after === null) return;
  }
};

/** Those that go back with it. */
export const recalledOf = ({ preview, spared }: Pick<Rulings, 'preview' | 'spared'>): readonly string[] =>
  (preview?.flipped ?? []).flatMap(({ decision, recallable }) => (recallable && !spared.has(decision) ? [decision] : []));

const missingToSign = (draft: Draft, recalled: number): Missing => {
  if (draft.kind === 'place-agreed' && draft.agreedBy.trim() === '') return missing('Name who agreed for the other force', 'agreedBy');
  if (draft.reasons.trim().length < 5) return missing('Give the reasons', 'reasons');
  return recalled > mostRecalled ? missing(`At most ${mostRecalled} decisions go back in one act: leave some out`, null) : null;
};

/** What keeps it from being looked at and, once it has been, from being signed. */
export const missingOf = (state: Rulings): Missing => {
  const { draft } = state;
  if (draft === null) return null;
  return isLookedAt(state) ? missingToSign(draft, recalledOf(state).length) : missingToLook(draft);
};

const signedWords = (ref: string, recalled: number): string => `Signed as ruling ${ref}.${recalled === 0 ? '' : recalled === 1 ? ' One decision went back for another look.' : ` ${recalled} decisions went back for another look.`}`;

export const sign = async (): Promise<void> => {
  const state = useRulings.getState();
  const { draft, preview } = state;
  if (draft === null || preview === null || state.isBusy || missingOf(state) !== null) return;
  set({ isBusy: true, trouble: null });
  const signed = await call('sign-ruling', { ruled: preview.ruled, reasons: draft.reasons, agreedBy: draft.kind === 'place-agreed' ? draft.agreedBy : null, recall: [...recalledOf(state)] });
  if (!signed.ok) return set({ isBusy: false, trouble: signed.error.message });
  endBegun(aboutRuling);
  endBegun(aboutLeft);
  set({ ...forgotten, draft: null, open: signed.value.ruling, done: signedWords(signed.value.ref, signed.value.recalled) });
};

/** First what it changes is looked at, then it is signed; what is missing is said, and led to. */
export const goOn = (): void => {
  const state = useRulings.getState();
  const found = missingOf(state);
  if (found === null) return void (isLookedAt(state) ? sign() : lookAhead());
  set({ trouble: `${found.because}.` });
  if (found.field !== null) focusField(`ruling.${found.field}`);
};

export const withdraw = async ({ id: ruling, ref }: Pick<RulingView, 'id' | 'ref'>, why: string): Promise<void> => {
  if (useRulings.getState().withdrawing === ruling) return;
  set({ withdrawing: ruling, trouble: null });
  const isStill = (): boolean => useRulings.getState().open === ruling;
  const withdrawn = await heardWhereLeft({ about: aboutWithdrawal(ruling), act: 'Withdrawal', refs: [`ruling ${ref}`] }, call('withdraw-ruling', { ruling, why }), isStill);
  set({ withdrawing: null });
  if (withdrawn.ok) endBegun(aboutWithdrawal(ruling));
  if (!isStill()) return;
  set(withdrawn.ok ? { isWithdrawing: false, trouble: null, done: null } : { trouble: refusalWords(withdrawn.error) });
};
