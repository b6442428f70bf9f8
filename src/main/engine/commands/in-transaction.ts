/** Makes a handler of a command: run it through the runner, announce what changed, hand back its value and event. */
import { ok, type Result } from '../../../shared/ipc/result.ts';
import { runCommand, type Command } from '../db/run-command.ts';
import type { Context } from '../session.ts';

export type Handler<I, O> = (context: Context, input: I) => Result<O> | Promise<Result<O>>;

export const inTransaction =
  <I, O extends object>(command: Command<I, O>): Handler<I, O & { readonly event: number }> =>
  ({ bureau, who, announce }, input) => {
    const ran = runCommand(bureau.runner, who, command, input);
    if (!ran.ok) return ran;
    announce(ran.value.changes);
    return ok({ ...ran.value.value, event: ran.value.seq });
  };
