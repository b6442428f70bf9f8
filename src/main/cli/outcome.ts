/** What a command of the line ends with: something done, a negative verdict, or why it could not be done. */
import type { AppError, Result } from '../../shared/ipc/result.ts';

export type Outcome =
  | { readonly exit: 0 | 1; readonly json: unknown; readonly text: string }
  | { readonly exit: 2; readonly error: AppError };

export const done = (json: unknown, text: string): Outcome => ({ exit: 0, json, text });

/** Done, but the answer is no. */
export const negative = (json: unknown, text: string): Outcome => ({ exit: 1, json, text });

export const failed = (error: AppError): Outcome => ({ exit: 2, error });

export const cannot = (code: AppError['code'], message: string, path: string | null = null): Outcome =>
  failed({ code, message, problems: [], path, reference: null });

/** Carries on with a value, or ends with the error. */
export const carry = <T>(result: Result<T>, next: (value: T) => Outcome): Outcome => (result.ok ? next(result.value) : failed(result.error));

/** What exit 2 prints: where a field is at fault its path stands for the file's. */
export const errorJson = (error: AppError): object => ({
  error: {
    code: error.code,
    message: error.message,
    path: error.path ?? error.problems[0]?.path ?? null,
    ...(error.problems.length > 0 ? { problems: error.problems } : {}),
    ...(error.reference === null ? {} : { reference: error.reference }),
  },
});
