/** Whether the bureau holds. It is read whole for it: aside, where somebody waits for the queue meanwhile. */
import type { Output } from '../../../shared/ipc/calls.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import { originOf } from '../bureau/folder.ts';
import type { Context } from '../session.ts';
import { checkLogs } from '../trail/check-logs.ts';
import { NoThread } from '../workers/ask-aside.ts';

export const checkBureau = async ({ bureau }: Context): Promise<Result<Output<'check-bureau'>>> => {
  const { aside, card, clock, looks, reader } = bureau;
  looks.flush();
  const logs = { bureau: reader.store.log, looks: looks.log() };
  const here = async (): Promise<Result<Output<'check-bureau'>>> => ok(await checkLogs(logs, originOf(card), clock));
  if (aside === null) return here();
  try {
    return await aside.check();
  } catch (error) {
    if (error instanceof NoThread) return here();
    throw error;
  }
};
