/**
 * How much of what is hard to read somebody is shown at once, and when a break is suggested: their own choice, kept by the page on
 * this workstation. Nothing of what anybody has read is in it.
 */
import { create } from 'zustand';
import { persist } from 'zustand/middleware';

export const breakReports = ['5', '10', '20', 'never'] as const;
export type BreakReports = (typeof breakReports)[number];
export const breakMinutes = ['60', '90', '120', 'never'] as const;
export type BreakMinutes = (typeof breakMinutes)[number];

export type Care = {
  readonly covers: boolean;
  /** Distressing reports, and minutes of reading, after which a break is suggested. */
  readonly afterReports: BreakReports;
  readonly afterMinutes: BreakMinutes;
};

export const useCare = create<Care>()(persist((): Care => ({ covers: true, afterReports: '10', afterMinutes: '90' }), { name: 'assay-care' }));

export const care = (change: Partial<Care>): void => {
  useCare.setState(change);
};

/** Which passages are uncovered: one by one, or all that are shown. Covered again when something else is opened. */
type Uncovered = { readonly all: boolean; readonly one: ReadonlySet<string> };

const covered: Uncovered = { all: false, one: new Set() };

export const useUncovered = create<Uncovered>(() => covered);

const isAnyUncovered = ({ all, one }: Uncovered): boolean => all || one.size > 0;

/** Whether anything hard to read is in sight. */
export const isUncoveredNow = (): boolean => !useCare.getState().covers || isAnyUncovered(useUncovered.getState());

export const useIsUncovered = (): boolean => {
  const covers = useCare((state) => state.covers);
  return useUncovered(isAnyUncovered) || !covers;
};

export const uncover = (passage: string): void => useUncovered.setState(({ one }) => ({ one: new Set([...one, passage]) }));

/** All at once, and back. */
export const turnCovers = (): void => useUncovered.setState(({ all }) => ({ all: !all, one: new Set() }));

export const coverAgain = (): void => useUncovered.setState(covered);
