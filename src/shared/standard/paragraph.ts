/** What becomes of a paragraph of the standard: one row of `docs/rules-coverage.md`. */
import type { Cite } from '../rules/cite.ts';

export type Treatment =
  /** Implemented by these rules. */
  | { readonly by: readonly string[] }
  /** Left to the judgement of the person who decides; how the screen or the facts help. */
  | { readonly judgement: string }
  /** The text contradicts itself or is silent, and the answer is referred. */
  | { readonly doubt: string; readonly by?: readonly string[] }
  | { readonly outOfScope: string };

export type Paragraph = {
  readonly source: Cite['source'];
  readonly page: string;
  /** What it says, in a few words of our own. */
  readonly says: string;
  readonly treated: Treatment;
};

/** A place where the text contradicts itself, as `counting-rules.md` numbers it. */
export type Trap = {
  readonly id: `T${number}`;
  readonly says: string;
  readonly is: 'misprint' | 'explained' | 'contradiction';
  /** How it is repaired, which rule explains it, or when it is referred; with the page. */
  readonly treated: string;
  readonly by: readonly string[];
};
