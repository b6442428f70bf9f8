/** Which list of decisions is looked at and how far: kept while another screen is shown, for whoever is signed in and nobody after them. */
import { create } from 'zustand';
import type { reviewLists, ReviewRow } from '../../../shared/ipc/review-shapes.ts';
import { openReview, useReviewList, useVerdict } from './verdict.ts';

export type List = (typeof reviewLists)[number];

type Chosen = {
  readonly list: List;
  /** The class, the assessor or how many, as chosen or typed. */
  readonly by: string;
  readonly draw: number;
  /** The decision that was open when the screen was left. */
  readonly left: string | null;
};

export const useChosenList = create<Chosen>(() => ({ list: 'policy', by: '', draw: 0, left: null }));

const set = (part: Partial<Chosen>): void => useChosenList.setState(part);

export const turnTo = (list: List): void => {
  set({ list, by: list === 'random' ? '10' : '', left: null });
  openReview(null);
};

export const chooseBy = (by: string): void => set({ by });

export const drawAgain = (): void => set({ draw: useChosenList.getState().draw + 1 });

/** The verdict’s buttons and keys act on nothing that is not drawn: it is closed, and which it was is kept. */
export const leaveReview = (): void => {
  set({ left: useVerdict.getState().row?.decision ?? null });
  openReview(null);
  useReviewList.setState({ given: null });
};

/** As the list has it now: it may have been reviewed meanwhile, or be there no longer. */
export const comeBackTo = (rows: readonly ReviewRow[]): void => {
  const { left } = useChosenList.getState();
  if (left === null || rows.length === 0) return;
  set({ left: null });
  const row = rows.find(({ decision }) => decision === left);
  if (row && useVerdict.getState().row === null) openReview(row);
};

export const forgetReview = (): void => {
  useChosenList.setState(useChosenList.getInitialState());
  useReviewList.setState(useReviewList.getInitialState());
};
