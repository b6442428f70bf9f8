/** The engine in its own process, as the shell sees it: calls go in, results and changes come out. */
import { utilityProcess } from 'electron';
import type { Change } from '../../shared/ipc/changes.ts';
import type { KeyStore, KeyStoreAsk } from '../../shared/ipc/key-store.ts';
import { fail, type Result } from '../../shared/ipc/result.ts';

export type EngineProcess = {
  readonly call: (caller: string, name: string, input: unknown) => Promise<Result<unknown>>;
  /** The token that stands for the path. */
  readonly choose: (caller: string, path: string) => Promise<Result<string>>;
  readonly gone: (caller: string) => void;
  /** The machine is being left. */
  readonly leave: () => void;
  readonly close: () => void;
};

type FromEngine =
  | { readonly kind: 'ready' }
  | { readonly kind: 'result'; readonly id: number; readonly result: Result<unknown> }
  | { readonly kind: 'key-store'; readonly id: number; readonly ask: KeyStoreAsk }
  | { readonly kind: 'changes'; readonly changes: readonly Change[] };

type EngineOptions = {
  readonly script: string;
  readonly settings: { readonly bureaus: string; readonly resources: string; readonly app: string; readonly demo: boolean };
  readonly keyStore: KeyStore;
  readonly onChanges: (changes: readonly Change[]) => void;
  /** The process ended without being asked: what was acknowledged is on the disk, and a new one is being started. */
  readonly onLost: () => void;
};

const lost = (): Result<never> =>
  fail('unexpected', 'The part of Assay that keeps the records stopped and has been started again. What was saved is kept; sign in and look before you try again.');

const dead = (): Result<never> =>
  fail('unexpected', 'The part of Assay that keeps the records does not start on this machine. Nothing was changed. Close Assay; if it is the same after a restart, install it again.');

/** So often in a row it may end before it is ready; then it is not started again. */
const mostFailures = 3;

export const startEngineProcess = ({ script, settings, keyStore, onChanges, onLost }: EngineOptions): EngineProcess => {
  const waiting = new Map<number, (result: Result<unknown>) => void>();
  let next = 0;
  let closing = false;
  let failures = 0;

  const start = () => {
    const child = utilityProcess.fork(script, [JSON.stringify(settings)], { serviceName: 'Assay engine', stdio: 'inherit' });
    child.on('message', (message: FromEngine) => {
      if (message.kind === 'ready') failures = 0;
      if (message.kind === 'changes') onChanges(message.changes);
      if (message.kind === 'key-store') void keyStore(message.ask).then((answer) => child.postMessage({ kind: 'key-store', id: message.id, answer }));
      if (message.kind !== 'result') return;
      waiting.get(message.id)?.(message.result);
      waiting.delete(message.id);
    });
    child.on('exit', () => {
      failures += 1;
      const gone = failures > mostFailures;
      for (const answer of waiting.values()) answer(gone ? dead() : lost());
      waiting.clear();
      if (closing || gone) return;
      current = start();
      onLost();
    });
    return child;
  };
  let current = start();

  const asked = (message: object): Promise<Result<unknown>> =>
    new Promise((resolve) => {
      if (failures > mostFailures) return resolve(dead());
      const id = next++;
      waiting.set(id, resolve);
      current.postMessage({ ...message, id });
    });

  return {
    call: (caller, name, input) => asked({ kind: 'call', caller, name, input }),
    choose: (caller, path) => asked({ kind: 'file', caller, path }) as Promise<Result<string>>,
    gone: (caller) => current.postMessage({ kind: 'gone', caller }),
    leave: () => current.postMessage({ kind: 'leave' }),
    close: () => {
      closing = true;
      current.postMessage({ kind: 'close' });
    },
  };
};
