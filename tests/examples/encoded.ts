/** How a worked example is told in facts; or why it is not. */
import type { FactsInput } from '../../src/shared/rules/facts/document.ts';

export type Encoded =
  | { readonly facts: FactsInput }
  /** Wrong, undecidable, or of something the rules here do not answer: with the reason. */
  | { readonly held: string };

export type EncodedGroup = Readonly<Record<string, Encoded>>;
