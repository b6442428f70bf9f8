/** The engine in its own process, as the shell sees it: calls go in, results and changes come out. */
import { utilityProcess } from 'electron';
import type { Change } from '../../shared/ipc/changes.ts';
import { fail, type Result } from '../../shared/ipc/result.ts';

export type EngineProcess = {
  readonly call: (caller: string, name: string, input: unknown) => Promise<Result<unknown>>;
  readonly choose: (caller: string, token: string, path: string) => void;
  readonly gone: (caller: string) => void;
  readonly close: () => void;
};

type FromEngine =
  | { readonly kind: 'ready' }
  | { readonly kind: 'result'; readonly id: number; readonly result: Result<unknown> }
  | { readonly kind: 'changes'; readonly changes: readonly Change[] };

export type EngineOptions = {
  readonly script: string;
  readonly settings: { readonly bureaus: string; readonly resources: string; readonly app: string; readonly demo: boolean };
  readonly onChanges: (changes: readonly Change[]) => void;
  /** The process ended without being asked: what was acknowledged is on the disk, and a new one is being started. */
  readonly onLost: () => void;
};

const lost = (): Result<never> =>
  fail('unexpected', 'The part of Assay that keeps the records stopped and has been started again. What was saved is kept; sign in and look before you try again.');

export const startEngineProcess = ({ script, settings, onChanges, onLost }: EngineOptions): EngineProcess => {
  const waiting = new Map<number, (result: Result<unknown>) => void>();
  let next = 0;
  let closing = false;

  const start = () => {
    const child = utilityProcess.fork(script, [JSON.stringify(settings)], { serviceName: 'Assay engine', stdio: 'inherit' });
    child.on('message', (message: FromEngine) => {
      if (message.kind === 'changes') onChanges(message.changes);
      if (message.kind !== 'result') return;
      waiting.get(message.id)?.(message.result);
      waiting.delete(message.id);
    });
    child.on('exit', () => {
      for (const answer of waiting.values()) answer(lost());
      waiting.clear();
      if (closing) return;
      current = start();
      onLost();
    });
    return child;
  };
  let current = start();

  return {
    call: (caller, name, input) =>
      new Promise((resolve) => {
        const id = next++;
        waiting.set(id, resolve);
        current.postMessage({ kind: 'call', id, caller, name, input });
      }),
    choose: (caller, token, path) => current.postMessage({ kind: 'file', caller, token, path }),
    gone: (caller) => current.postMessage({ kind: 'gone', caller }),
    close: () => {
      closing = true;
      current.postMessage({ kind: 'close' });
    },
  };
};
