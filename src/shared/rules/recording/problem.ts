/** One thing a decision still needs: at which field, in a sentence, with the page that asks for it. */
import type { FieldProblem } from '../../ipc/result.ts';
import { citation, type Cite } from '../cite.ts';

export const problem = (path: string, message: string, cite: Cite | null = null): FieldProblem => ({
  path,
  message,
  cite: cite === null ? null : citation(cite),
});

export const needed = (value: unknown, at: string, message: string, cite: Cite): FieldProblem[] =>
  value === null ? [problem(at, message, cite)] : [];
