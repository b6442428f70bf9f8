/** The verdict being written on the decision that is open, so that keys and buttons give the same one. */
import { create } from 'zustand';
import type { Parsed } from '../../../shared/ipc/calls.ts';
import type { ReviewRow } from '../../../shared/ipc/review-shapes.ts';
import type { ErrorReasonId } from '../../../shared/review/error-reasons.ts';
import { begunOn, endBegun, keepBegun } from '../../data/begun.ts';
import { call, refusalWords } from '../../data/call.ts';
import { heardWhereLeft } from '../../data/troubles.ts';
import { focusField } from '../../ui/focus-field.ts';
import { focusChosen, rowBeside } from '../../ui/row-beside.ts';

export type Verdict = 'agree' | 'return' | 'escalate';

type Open = {
  readonly row: ReviewRow | null;
  readonly comment: string;
  readonly mistake: ErrorReasonId | null;
  readonly trouble: string | null;
  readonly giving: boolean;
  /** Opened by the verdict on the one before and not yet read: a key pressed twice gives no verdict on it. */
  readonly isLed: boolean;
  /** Opens the decision to be amended, with what was wrong and the comment on it. */
  readonly onAmend: (incident: string, mistake: ErrorReasonId, comment: string) => void;
};

const nothing: Open = { row: null, comment: '', mistake: null, trouble: null, giving: false, isLed: false, onAmend: () => undefined };

export const useVerdict = create<Open>(() => nothing);

/** The list it is chosen from and how many there are of it, which row is under the accent bar, and what was given last, for the status line. */
type Listed = { readonly rows: readonly ReviewRow[]; readonly total: number; readonly selected: string | null; readonly given: string | null };

export const useReviewList = create<Listed>(() => ({ rows: [], total: 0, selected: null, given: null }));

type Comment = Pick<Open, 'comment' | 'mistake'>;

/** What is written of a decision is kept under this until its verdict is given. */
const aboutReview = ({ decision }: ReviewRow): string => `review ${decision}`;

export const openReview = (row: ReviewRow | null, isLed = false): void => {
  useVerdict.setState(({ onAmend }) => ({ ...nothing, onAmend, row, isLed, ...(row && begunOn<Comment>(aboutReview(row))) }));
  if (row !== null) useReviewList.setState({ selected: row.decision });
};

export const moveReview = (by: 1 | -1): void => {
  const { rows, selected } = useReviewList.getState();
  const next = rowBeside(rows, ({ decision }) => decision === selected, by);
  if (next) useReviewList.setState({ selected: next.decision });
  focusChosen();
};

export const openSelected = (): void => {
  const { rows, selected } = useReviewList.getState();
  const row = rows.find(({ decision }) => decision === selected);
  if (row && row !== useVerdict.getState().row) openReview(row);
};

/** A second press of the key that led here comes well within this. */
const heedMs = 1000;

/** What is drawn may be judged a moment later. Gives the function that stops it. */
export const heedSoon = (): (() => void) => {
  const timer = setTimeout(() => useVerdict.setState({ isLed: false }), heedMs);
  return () => clearTimeout(timer);
};

/** To the one below, so that a list is read without the mouse going back to it. */
const openNext = (row: ReviewRow): void => {
  const { rows } = useReviewList.getState();
  openReview(rows[rows.findIndex(({ decision }) => decision === row.decision) + 1] ?? null, true);
};

const givenWords: Readonly<Record<Verdict, string>> = { agree: 'Agreed', return: 'Returned', escalate: 'Put to the registrar' };

export const writeVerdict = (part: Partial<Comment>): void => {
  useVerdict.setState({ ...part, trouble: null });
  const { row, comment, mistake } = useVerdict.getState();
  if (row !== null) keepBegun(aboutReview(row), { comment, mistake } satisfies Comment);
};

const needsComment: Readonly<Partial<Record<Verdict | 'amend', string>>> = {
  return: 'A return needs a comment for the assessor',
  escalate: 'Say what the registrar is asked',
};

type Written = Comment & Pick<Open, 'row'>;

/** `field`: the one to write in first, where one is. */
const missing = (verdict: Verdict | 'amend', { row, comment, mistake }: Written): { readonly because: string; readonly field: string | null } | null => {
  if (row === null) return { because: 'No decision is open', field: null };
  if (row.mayNot !== null) return { because: row.mayNot, field: null };
  if ((verdict === 'return' || verdict === 'amend') && mistake === null) return { because: 'Choose what was wrong', field: 'review.mistake' };
  if (verdict === 'agree' && mistake !== null) return { because: 'Something was wrong: return it or amend it, or choose that nothing was', field: 'review.mistake' };
  const because = comment.trim().length < 5 ? needsComment[verdict] : undefined;
  return because === undefined ? null : { because, field: 'review.comment' };
};

/** Why a verdict cannot be given now, or null. */
export const whyNot = (verdict: Verdict | 'amend', written: Written): string | null => missing(verdict, written)?.because ?? null;

/** Says what is missing and leads to it; whether anything is. */
const isRefused = (verdict: Verdict | 'amend', written: Written): boolean => {
  const found = missing(verdict, written);
  if (found === null) return false;
  useVerdict.setState({ trouble: `${found.because}.` });
  if (found.field !== null) focusField(found.field);
  return true;
};

const asGiven = (verdict: Verdict, decision: string, comment: string, mistake: ErrorReasonId | null): Parsed<'review-decision'>['verdict'] => {
  if (verdict === 'return' && mistake !== null) return { verdict, decision, mistake, comment };
  return verdict === 'escalate' ? { verdict, decision, comment } : { verdict: 'agree', decision, comment: comment.trim() === '' ? null : comment };
};

export const giveVerdict = async (verdict: Verdict): Promise<void> => {
  const { row, comment, mistake, giving, isLed } = useVerdict.getState();
  if (row === null || giving || isLed || isRefused(verdict, { row, comment, mistake })) return;
  useVerdict.setState({ giving: true, trouble: null });
  const isStill = (): boolean => useVerdict.getState().row === row;
  const given = call('review-decision', { incident: row.incident, verdict: asGiven(verdict, row.decision, comment, mistake) });
  const saved = await heardWhereLeft({ about: aboutReview(row), act: 'Review', refs: [row.ref] }, given, isStill);
  if (saved.ok) {
    endBegun(aboutReview(row));
    useReviewList.setState({ given: `${givenWords[verdict]}: ${row.ref}.` });
  }
  if (!isStill()) return;
  useVerdict.setState({ giving: false });
  if (saved.ok) openNext(row);
  else useVerdict.setState({ trouble: refusalWords(saved.error) });
};

/** The decision is opened to be corrected; the review is saved with the correction. */
export const amend = (): void => {
  const { row, comment, mistake, onAmend } = useVerdict.getState();
  if (isRefused('amend', { row, comment, mistake })) return;
  if (row !== null && mistake !== null) onAmend(row.incident, mistake, comment);
};
