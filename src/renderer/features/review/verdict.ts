/** The verdict being written on the decision that is open, so that keys and buttons give the same one. */
import { create } from 'zustand';
import type { Parsed } from '../../../shared/ipc/calls.ts';
import type { ReviewRow } from '../../../shared/ipc/review-shapes.ts';
import type { ErrorReasonId } from '../../../shared/review/error-reasons.ts';
import { call } from '../../data/call.ts';

export type Verdict = 'agree' | 'return' | 'escalate';

type Open = {
  readonly row: ReviewRow | null;
  readonly comment: string;
  readonly mistake: ErrorReasonId | null;
  readonly trouble: string | null;
  readonly giving: boolean;
  /** Leads to the next decision once a verdict is given. */
  readonly onGiven: () => void;
  /** Opens the decision to be amended, with what was wrong. */
  readonly onAmend: (incident: string, mistake: ErrorReasonId) => void;
};

const nothing: Open = { row: null, comment: '', mistake: null, trouble: null, giving: false, onGiven: () => undefined, onAmend: () => undefined };

export const useVerdict = create<Open>(() => nothing);

export const openReview = (row: ReviewRow | null, leads: Partial<Pick<Open, 'onGiven' | 'onAmend'>> = {}): void => useVerdict.setState({ ...nothing, row, ...leads });

export const writeVerdict = (part: Partial<Pick<Open, 'comment' | 'mistake'>>): void => useVerdict.setState({ ...part, trouble: null });

const needsComment: Readonly<Partial<Record<Verdict | 'amend', string>>> = {
  return: 'A return needs a comment for the assessor',
  escalate: 'Say what the registrar is asked',
};

/** Why a verdict cannot be given now, or null. */
export const whyNot = (verdict: Verdict | 'amend', { row, comment, mistake }: Pick<Open, 'row' | 'comment' | 'mistake'>): string | null => {
  if (row === null) return 'No decision is open';
  if (row.mayNot !== null) return row.mayNot;
  if ((verdict === 'return' || verdict === 'amend') && mistake === null) return 'Choose what was wrong';
  return comment.trim().length < 5 ? (needsComment[verdict] ?? null) : null;
};

const asGiven = (verdict: Verdict, decision: string, comment: string, mistake: ErrorReasonId | null): Parsed<'review-decision'>['verdict'] => {
  if (verdict === 'return' && mistake !== null) return { verdict, decision, mistake, comment };
  return verdict === 'escalate' ? { verdict, decision, comment } : { verdict: 'agree', decision, comment: comment.trim() === '' ? null : comment };
};

export const giveVerdict = async (verdict: Verdict): Promise<void> => {
  const { row, comment, mistake, giving, onGiven } = useVerdict.getState();
  if (row === null || giving) return;
  const because = whyNot(verdict, { row, comment, mistake });
  if (because !== null) return useVerdict.setState({ trouble: `${because}.` });
  useVerdict.setState({ giving: true, trouble: null });
  const saved = await call('review-decision', { incident: row.incident, verdict: asGiven(verdict, row.decision, comment, mistake) });
  if (useVerdict.getState().row !== row) return;
  useVerdict.setState({ giving: false });
  if (saved.ok) onGiven();
  else useVerdict.setState({ trouble: saved.error.problems[0]?.message ?? saved.error.message });
};

/** The decision is opened to be corrected; the review is saved with the correction. */
export const amend = (): void => {
  const { row, comment, mistake, onAmend } = useVerdict.getState();
  const because = whyNot('amend', { row, comment, mistake });
  if (because !== null) return useVerdict.setState({ trouble: `${because}.` });
  if (row !== null && mistake !== null) onAmend(row.incident, mistake);
};
