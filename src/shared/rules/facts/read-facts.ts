/** A facts document as somebody wrote it, checked: every wrong value with its path, every unknown name with the nearest there is. */
import { z } from 'zod';
import type { Catalogue } from '../../domain/offence-catalogue.ts';
import type { FieldProblem, Result } from '../../ipc/result.ts';
import { fail, ok } from '../../ipc/result.ts';
import { documentProblems, unlistedOffences } from './document-problems.ts';
import { FactsDocument } from './document.ts';
import { nearest } from './nearest.ts';
import { bare } from './schema-parts.ts';

/** The facts there are at a place of the document: at an act, those of its kind. */
const namesAt = (schema: z.core.$ZodType, path: readonly PropertyKey[], value: unknown): readonly string[] => {
  const inner = bare(schema);
  const [step, ...rest] = path;
  if (inner instanceof z.ZodDiscriminatedUnion) {
    const kind = (value as { readonly kind?: unknown } | null)?.kind;
    const option = inner.options.find((each) => each instanceof z.ZodObject && each.shape['kind'] instanceof z.ZodLiteral && each.shape['kind'].value === kind);
    return option ? namesAt(option, path, value) : [];
  }
  if (inner instanceof z.ZodArray && step !== undefined) return namesAt(inner.element, rest, (value as readonly unknown[] | null)?.[Number(step)]);
  if (!(inner instanceof z.ZodObject)) return [];
  if (step === undefined) return Object.keys(inner.shape);
  const next = inner.shape[String(step)] as z.core.$ZodType | undefined;
  return next ? namesAt(next, rest, (value as Record<string, unknown> | null)?.[String(step)]) : [];
};

const problemsOf = (error: z.ZodError, json: unknown): readonly FieldProblem[] =>
  error.issues.flatMap((issue) => {
    const path = issue.path.map(String).join('.');
    if (issue.code !== 'unrecognized_keys') return [{ path, message: issue.message, cite: null }];
    return issue.keys.map((key) => {
      const near = nearest(key, namesAt(FactsDocument, issue.path, json));
      return { path: path === '' ? key : `${path}.${key}`, message: `There is no fact ${key}${near === null ? '' : `; the nearest is ${near}`}`, cite: null };
    });
  });

/** Problems beyond this many say no more. */
const most = 50;

export const readFacts = (json: unknown, catalogue: Catalogue): Result<FactsDocument> => {
  const parsed = FactsDocument.safeParse(json);
  const problems = (parsed.success ? [...documentProblems(parsed.data), ...unlistedOffences(parsed.data, catalogue)] : problemsOf(parsed.error, json)).slice(0, most);
  const [first] = problems;
  if (parsed.success && first === undefined) return ok(parsed.data);
  return fail('invalid', `${first?.path ?? ''}${first?.path ? ': ' : ''}${first?.message ?? 'These are no facts'}.`, { problems });
};
