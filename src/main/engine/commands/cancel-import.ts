/** Stops a running import after its present slice. What was stored stays; running the file again completes it. */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import type { Context } from '../session.ts';
import { askToCancel } from '../transfer/running-imports.ts';

export const cancelImport = (_context: Context, input: Parsed<'cancel-import'>): Result<Record<string, never>> =>
  askToCancel(input.import) ? ok({}) : fail('not-found', 'That import is not running here.');
