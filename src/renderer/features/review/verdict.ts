/** The verdict being written on the decision that is open, so that keys and buttons give the same one. */
import { create } from 'zustand';
import type { ReviewRow } from '../../../shared/ipc/queries.ts';
import { call } from '../../data/call.ts';

type Verdict = 'agree' | 'return';

type Open = {
  readonly row: ReviewRow | null;
  readonly comment: string;
  readonly trouble: string | null;
  readonly giving: boolean;
  /** Leads to the next decision once a verdict is given. */
  readonly onGiven: () => void;
};

const nothing: Open = { row: null, comment: '', trouble: null, giving: false, onGiven: () => undefined };

export const useVerdict = create<Open>(() => nothing);

export const openReview = (row: ReviewRow | null, onGiven: () => void = nothing.onGiven): void => useVerdict.setState({ ...nothing, row, onGiven });

export const writeComment = (comment: string): void => useVerdict.setState({ comment, trouble: null });

/** Why a verdict cannot be given now, or null. */
export const whyNot = (verdict: Verdict, { row, comment }: Pick<Open, 'row' | 'comment'>): string | null => {
  if (row === null) return 'No decision is open';
  if (row.mayNot !== null) return row.mayNot;
  return verdict === 'return' && comment.trim().length < 5 ? 'A return needs a comment for the assessor' : null;
};

export const giveVerdict = async (verdict: Verdict): Promise<void> => {
  const { row, comment, giving, onGiven } = useVerdict.getState();
  if (row === null || giving) return;
  const because = whyNot(verdict, { row, comment });
  if (because !== null) return useVerdict.setState({ trouble: `${because}.` });
  useVerdict.setState({ giving: true, trouble: null });
  const { incident, decision } = row;
  const saved = await call('review-decision', {
    incident,
    verdict: verdict === 'agree' ? { verdict, decision, comment: comment.trim() === '' ? null : comment } : { verdict, decision, comment },
  });
  if (useVerdict.getState().row !== row) return;
  useVerdict.setState({ giving: false });
  if (saved.ok) onGiven();
  else useVerdict.setState({ trouble: saved.error.problems[0]?.message ?? saved.error.message });
};
