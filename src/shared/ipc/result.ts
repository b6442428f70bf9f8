/** Expected failures are values. Each kind has its own sentence; a bug is `unexpected`, with a reference to its log line. */
import { z } from 'zod';
import { tooLong } from '../domain/text.ts';

/** One thing wrong with one field. `path` is the field as written in the input, `about.allegations.0.why`. */
export const FieldProblem = z.strictObject({ path: z.string(), message: z.string(), cite: z.string().nullable() });
export type FieldProblem = z.infer<typeof FieldProblem>;

export const errorCodes = [
  'invalid',
  'not-found',
  'stale',
  'unclaimed',
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
 * - `unclaimed` the claim it was to be decided under has ended, or somebody else has one.
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

const shapes: Readonly<Record<string, string>> = {
  object: 'a list of names and values in braces',
  record: 'a list of names and values in braces',
  array: 'a list in brackets',
  string: 'text in quotation marks',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

/** Zod's own words are for programmers; where a schema says nothing better, these stand. What was typed is never repeated. */
const plainOf = (issue: z.core.$ZodIssue): string => {
  if (!/^(?:Invalid|Unrecognized|Too) /.test(issue.message)) return issue.message;
  switch (issue.code) {
    case 'unrecognized_keys':
      return `There is no field called ${issue.keys.map((key) => `“${key}”`).join(', ')} here`;
    case 'invalid_type':
      return issue.message.endsWith('received undefined') ? 'This is needed' : `This should be ${shapes[issue.expected] ?? 'of another kind'}`;
    case 'invalid_value':
      return `This should be one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return issue.origin === 'number' || issue.origin === 'int' ? `This should not be below ${issue.minimum}` : 'This is too short';
    case 'too_big':
      return issue.origin === 'number' || issue.origin === 'int' ? `This should not be above ${issue.maximum}` : issue.origin === 'string' ? tooLong('This', Number(issue.maximum)) : `There are more than ${issue.maximum.toLocaleString('en-GB')} here`;
    default:
      return 'This is not written as it should be';
  }
};

/** Where each is said at its field. */
export const toMend = ({ length }: readonly FieldProblem[]): string => (length === 1 ? 'One field is to be mended.' : `${length} fields are to be mended.`);

/** Zod's issues as field problems. */
export const problemsOf = (error: z.ZodError): FieldProblem[] =>
  error.issues.map((issue) => ({ path: issue.path.map(String).join('.'), message: plainOf(issue), cite: null }));

export const invalid = (error: z.ZodError): Result<never> => {
  const problems = problemsOf(error);
  const first = problems[0];
  return fail('invalid', first ? `${first.path === '' ? '' : `${first.path}: `}${first.message}` : 'The input is not as expected', { problems });
};
