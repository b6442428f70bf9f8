/**
 * What an offence is made of, as the pages of the rules state it, in a few words. An element no page states is not here:
 * where none is, an assessor enters them and says so.
 */
import { crr, type Cite } from '../cite.ts';

export type Element = { readonly says: string; readonly cite: Cite };

export type Stated = {
  /** Home Office codes; with # the one row of the list, where rows of one code are made of different things. */
  readonly codes: readonly string[];
  /** Classes whose every offence is made of the same. */
  readonly classes: readonly string[];
  readonly elements: readonly Element[];
};

export const on = (page: string, ...says: readonly string[]): readonly Element[] => says.map((each) => ({ says: each, cite: crr(page) }));

export const code = (codes: readonly string[], ...elements: readonly (readonly Element[])[]): Stated => ({ codes, classes: [], elements: elements.flat() });

export const everyOf = (classes: readonly string[], ...elements: readonly (readonly Element[])[]): Stated => ({ codes: [], classes, elements: elements.flat() });
