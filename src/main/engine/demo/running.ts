/** What running a plan needs: who acts, the ordinary commands, and the real ids of the plan's keys. */
import type { Result } from '../../../shared/ipc/result.ts';
import { NotMade } from '../bureau/create-bureau.ts';
import type { Bureau } from '../bureau/open-bureau.ts';
import { runCommand, type Command, type Ran, type Who } from '../db/run-command.ts';
import type { DemoAct } from './act.ts';

export type Running = {
  readonly bureau: Bureau;
  readonly whoIs: (user: string) => Who;
  /** What was done, or the bureau is not made. */
  readonly done: <T>(act: DemoAct, result: Result<T>) => T;
  readonly run: <I, O>(act: DemoAct, command: Command<I, O>, input: I) => Ran<O>;
  readonly keep: (key: string, id: string) => void;
  readonly known: (key: string) => string;
};

export const runningOf = (bureau: Bureau, whoIs: (user: string) => Who): Running => {
  const keys = new Map<string, string>();
  const done: Running['done'] = (act, result) => {
    if (!result.ok) throw new NotMade(`The plan’s ${act.act} of ${act.at} was refused`, result.error);
    return result.value;
  };
  return {
    bureau,
    whoIs,
    done,
    run: (act, command, input) => done(act, runCommand(bureau.runner, whoIs(act.actor), command, input)),
    keep: (key, id) => void keys.set(key, id),
    known: (key) => {
      const id = keys.get(key);
      if (id === undefined) throw new Error(`The plan names ${key} before it is there`);
      return id;
    },
  };
};
