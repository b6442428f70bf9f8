/** A file that cannot be read as incidents: thrown inside the readers, turned into a plain error at the edge. */
import { fail, type Result } from '../../../../shared/ipc/result.ts';
import { fileProblemSentences, orderPath, type FileProblem } from '../../../../shared/intake/refusal.ts';

export class IntakeFailure extends Error {
  readonly problem: FileProblem;
  readonly detail: string;
  constructor(problem: FileProblem, detail = '') {
    super(detail === '' ? fileProblemSentences[problem] : `${fileProblemSentences[problem]} ${detail}`);
    this.name = 'IntakeFailure';
    this.problem = problem;
    this.detail = detail;
  }
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

/** The system's own errors about files, in our words; anything else is a bug and stays what it is. */
export const asIntakeFailure = (error: unknown): unknown => {
  const code = codeOf(error);
  if (code === 'ENOENT' || code === 'ESTALE') return new IntakeFailure('gone');
  if (code === 'EACCES' || code === 'EPERM' || code === 'EIO' || code === 'EBUSY') return new IntakeFailure('no-access');
  return code === 'EISDIR' ? new IntakeFailure('not-a-file') : error;
};

/** In what was asked for: by it the window finds the question it puts then. */
const orderUnsaid = [{ path: orderPath, message: 'Say whether the day or the month comes first', cite: null }];

/** What a person is told; null for bugs, which are not the file's fault. */
export const failureOf = (error: unknown, path: string | null = null): Result<never> | null =>
  !(error instanceof IntakeFailure) ? null : error.problem === 'date-order' ? fail('invalid', error.message, { path, problems: orderUnsaid }) : fail('unreadable', error.message, { path });

/** Runs a reader to its end and gives its result as a value. */
export const attempt = async <T>(path: string, read: () => Promise<T>): Promise<Result<T>> => {
  try {
    return { ok: true, value: await read() };
  } catch (error) {
    const failure = failureOf(asIntakeFailure(error), path);
    if (failure === null) throw error;
    return failure;
  }
};
