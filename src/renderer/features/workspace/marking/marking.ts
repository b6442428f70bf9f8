/** Which element words are being marked for, and which words are picked at the moment. Shown to nobody else and kept nowhere. */
import { create } from 'zustand';
import type { Asked } from '../../../../shared/rules/points-to-prove/elements-of.ts';
import type { Picked, Range } from './word-range.ts';

/** An element of one crime in the decision being written. */
export type Chosen = Asked & { readonly incident: string; readonly allegation: string; readonly crime: string; /** Where its row stands, for the way back. */ readonly field: string };

type Marking = {
  readonly chosen: Chosen | null;
  /** With the arrows. */
  readonly picked: Picked | null;
  /** With the mouse. */
  readonly dragged: Range | null;
};

export const useMarking = create<Marking>(() => ({ chosen: null, picked: null, dragged: null }));

export const setMarking = (part: Partial<Marking>): void => useMarking.setState(part);

export const isChosen = (chosen: Chosen | null, other: Omit<Chosen, 'field'>): boolean =>
  chosen !== null && chosen.incident === other.incident && chosen.allegation === other.allegation && chosen.crime === other.crime && chosen.element === other.element;
