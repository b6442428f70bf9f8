/** Lets an export that is being written wait, or go on. */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import type { Context } from '../session.ts';
import { noSuchExport, wishesOfExport } from '../transfer/running-exports.ts';
import { wishPause, wishToGoOn } from '../transfer/wishes.ts';

export const pauseExport = ({ who }: Context, { file, paused }: Parsed<'pause-export'>): Result<Record<string, never>> => {
  const wishes = wishesOfExport(who.session, file);
  if (wishes === null) return noSuchExport;
  (paused ? wishPause : wishToGoOn)(wishes);
  return ok({});
};
