/** The facts told with a decision: the document the rules read, and who its short names are. The names never reach a rule. */
import { z } from 'zod';
import { line } from '../../domain/text.ts';
import { FactsDocument, type FactsInput } from './document.ts';
import { Id } from './fact.ts';

/** Declared by hand: the shape of every act, written out wherever a decision is, is more than the compiler will name. */
export interface ToldFacts {
  readonly names: Record<string, string>;
  readonly document: FactsDocument;
}

export interface ToldInput {
  readonly names?: Record<string, string> | undefined;
  readonly document: FactsInput;
}

export const ToldFacts: z.ZodType<ToldFacts, ToldInput> = z.strictObject({
  names: z.record(Id, line('The name')).default({}).describe('Who or what a short name of the document stands for'),
  document: FactsDocument,
});
