/** Lets a running import wait after its present slice, or go on. What waits holds nothing of the store. */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import type { Context } from '../session.ts';
import { notRunningHere, wishesOf } from '../transfer/running-imports.ts';
import { wishPause, wishToGoOn } from '../transfer/wishes.ts';

export const pauseImport = ({ who }: Context, input: Parsed<'pause-import'>): Result<Record<string, never>> => {
  const wishes = wishesOf(input.import, who.session);
  if (wishes === null) return notRunningHere;
  (input.paused ? wishPause : wishToGoOn)(wishes);
  return ok({});
};
