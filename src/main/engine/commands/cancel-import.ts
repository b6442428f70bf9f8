/** Stops a running import after its present slice. What was stored stays; running the file again completes it. */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import type { Context } from '../session.ts';
import { notRunningHere, wishesOf } from '../transfer/running-imports.ts';
import { wishCancel } from '../transfer/wishes.ts';

export const cancelImport = ({ who }: Context, input: Parsed<'cancel-import'>): Result<Record<string, never>> => {
  const wishes = wishesOf(input.import, who.session);
  if (wishes === null) return notRunningHere;
  wishCancel(wishes);
  return ok({});
};
