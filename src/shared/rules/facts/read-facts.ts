/** A facts document as somebody wrote it, checked: every wrong value with its path, every unknown name with the nearest there is. */
import { z } from 'zod';
import type { Catalogue } from '../../domain/offence-catalogue.ts';
import type { FieldProblem, Result } from '../../ipc/result.ts';
import { fail, ok } from '../../ipc/result.ts';
import { documentProblems, unlistedOffences } from './document-problems.ts';
import { FactsDocument } from './document.ts';
import { nearest } from './nearest.ts';
import { factKnownAs } from './known-as.ts';
import { problemWords } from './problem-words.ts';
import { bare, shapesByKind } from './schema-parts.ts';

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

const valueAt = (json: unknown, path: readonly PropertyKey[]): unknown => path.reduce((value: unknown, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step], json);

const kinds = [...shapesByKind(FactsDocument.shape.acts).keys()];

const noSuchFact = (key: string, names: readonly string[]): string => {
  const known = factKnownAs(key, names);
  if (known !== null) return `There is no fact ${key}; it is called ${known}`;
  const near = nearest(key, names);
  return `There is no fact ${key}${near === null ? '' : `; the nearest is ${near}`}`;
};

/** One problem of a value is enough: a text where a list belongs is not too long as well. */
const problemsOf = (error: z.ZodError, json: unknown): readonly FieldProblem[] => {
  const problems = error.issues.flatMap((issue): readonly FieldProblem[] => {
    const path = issue.path.map(String).join('.');
    if (issue.code !== 'unrecognized_keys') return [{ path, message: problemWords(issue, valueAt(json, issue.path), kinds), cite: null }];
    return issue.keys.map((key) => ({ path: path === '' ? key : `${path}.${key}`, message: noSuchFact(key, namesAt(FactsDocument, issue.path, json)), cite: null }));
  });
  return [...new Map(problems.toReversed().map((problem) => [problem.path, problem])).values()].toReversed();
};

/** Problems beyond this many say no more. */
const most = 50;

export const readFacts = (json: unknown, catalogue: Catalogue): Result<FactsDocument> => {
  const parsed = FactsDocument.safeParse(json);
  const problems = (parsed.success ? [...documentProblems(parsed.data), ...unlistedOffences(parsed.data, catalogue)] : problemsOf(parsed.error, json)).slice(0, most);
  const [first] = problems;
  if (parsed.success && first === undefined) return ok(parsed.data);
  return fail('invalid', `${first?.path ?? ''}${first?.path ? ': ' : ''}${first?.message ?? 'These are no facts'}.`, { problems });
};
