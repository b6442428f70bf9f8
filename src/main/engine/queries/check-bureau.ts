/** Whether the bureau holds. It is read whole for it: aside, where somebody waits for the queue meanwhile. */
import type { Output } from '../../../shared/ipc/calls.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import { originOf } from '../bureau/folder.ts';
import type { Context } from '../session.ts';
import { checkLogs } from '../trail/check-logs.ts';
import { orHere } from '../workers/or-here.ts';

export const checkBureau = ({ bureau: { aside, card, clock, looks, reader } }: Context): Promise<Result<Output<'check-bureau'>>> => {
  looks.flush();
  const logs = { bureau: reader.store, looks: { log: looks.log(), shown: looks.shown() } };
  return orHere<Result<Output<'check-bureau'>>>(aside?.check, async () => ok(await checkLogs(logs, originOf(card), clock)));
};
