/** Ends an export that is being written: no file is left of it, and what stood under its name stays. */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import type { Context } from '../session.ts';
import { noSuchExport, wishesOfExport } from '../transfer/running-exports.ts';
import { wishCancel } from '../transfer/wishes.ts';

export const cancelExport = ({ who }: Context, { file }: Parsed<'cancel-export'>): Result<Record<string, never>> => {
  const wishes = wishesOfExport(who.session, file);
  if (wishes === null) return noSuchExport;
  wishCancel(wishes);
  return ok({});
};
