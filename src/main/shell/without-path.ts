/** What the page is told of a failure: the command line names the file, a page knows it by its token alone. */
import { isAbsolute } from 'node:path';
import type { Result } from '../../shared/ipc/result.ts';

export const withoutPath = (result: Result<unknown>): Result<unknown> =>
  !result.ok && result.error.path !== null && isAbsolute(result.error.path) ? { ok: false, error: { ...result.error, path: null } } : result;
