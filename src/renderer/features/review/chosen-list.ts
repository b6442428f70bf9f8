/** Which list of decisions is looked at and how far: kept while another screen is shown, for whoever is signed in and nobody after them. */
import { create } from 'zustand';
import { mostListed } from '../../../shared/ipc/most-listed.ts';
import type { reviewLists, ReviewRow } from '../../../shared/ipc/review-shapes.ts';
import { openReview, useReviewList, useVerdict } from './verdict.ts';

export type List = (typeof reviewLists)[number];

type Chosen = {
  readonly list: List;
  /** The class, the assessor or how many, as chosen or typed. */
  readonly by: string;
  readonly draw: number;
  /** How many rows are asked for. */
  readonly most: number;
  /** The decision that was open when the screen was left. */
  readonly left: string | null;
};

const atOnce = 100;

export const useChosenList = create<Chosen>(() => ({ list: 'policy', by: '', draw: 0, most: atOnce, left: null }));

const set = (part: Partial<Chosen>): void => useChosenList.setState(part);

export const turnTo = (list: List): void => {
  set({ list, by: list === 'random' ? '10' : '', most: atOnce, left: null });
  openReview(null);
};

export const chooseBy = (by: string): void => set({ by, most: atOnce });

export const drawAgain = (): void => set({ draw: useChosenList.getState().draw + 1 });

/** How many a press more would show: of those drawn at random there are as many as were asked for. */
export const moreToShow = (list: List, rows: number, total: number): number => (list === 'random' ? 0 : Math.min(atOnce, total - rows, mostListed.toReview - rows));

export const hasMore = (): boolean => {
  const { rows, total } = useReviewList.getState();
  return moreToShow(useChosenList.getState().list, rows.length, total) > 0;
};

/** From what is there, not from what was asked for: pressed twice before it comes it is one press. */
export const showMore = (): void => set({ most: Math.min(mostListed.toReview, useReviewList.getState().rows.length + atOnce) });

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
