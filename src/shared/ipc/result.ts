/** Expected failures are values. Each kind has its own sentence; a bug is `unexpected`, with a reference to its log line. */
import { z } from 'zod';

/** One thing wrong with one field. `path` is the field as written in the input, `about.allegations.0.why`. */
export const FieldProblem = z.strictObject({ path: z.string(), message: z.string(), cite: z.string().nullable() });
export type FieldProblem = z.infer<typeof FieldProblem>;

export const errorCodes = [
  'invalid',
  'not-found',
  'stale',
  'forbidden',
  'refused',
  'busy',
  'signed-out',
  'unreadable',
  'storage',
  'unexpected',
] as const;

/**
 * - `invalid` the input is not of the shape asked for; `problems` says where.
 * - `refused` a rule of the field refuses it; `problems` names the fields and cites.
 * - `stale` somebody else was first, or the incident changed since it was read.
 * - `busy` another process is writing; nothing was changed, try again.
 * - `unreadable` a file is not what it should be; `storage` the disk or the bureau's files are in the way.
 */
export const AppError = z.strictObject({
  code: z.enum(errorCodes),
  message: z.string(),
  problems: z.array(FieldProblem),
  /** The file or folder concerned, where there is one. */
  path: z.string().nullable(),
  reference: z.string().nullable(),
});
export type AppError = z.infer<typeof AppError>;
export type ErrorCode = AppError['code'];

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: AppError };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

type Detail = Partial<Pick<AppError, 'problems' | 'path' | 'reference'>>;

export const fail = (code: ErrorCode, message: string, detail: Detail = {}): Result<never> => ({
  ok: false,
  error: { code, message, problems: detail.problems ?? [], path: detail.path ?? null, reference: detail.reference ?? null },
});

/** Zod's issues as field problems. */
export const problemsOf = (error: z.ZodError): FieldProblem[] =>
  error.issues.map((issue) => ({ path: issue.path.map(String).join('.'), message: issue.message, cite: null }));

export const invalid = (error: z.ZodError): Result<never> => {
  const problems = problemsOf(error);
  const first = problems[0];
  return fail('invalid', first ? `${first.path === '' ? '' : `${first.path}: `}${first.message}` : 'The input is not as expected', { problems });
};
