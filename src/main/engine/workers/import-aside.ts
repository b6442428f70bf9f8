/** Has files looked at and imported on threads of their own. Where no thread comes up, who asks does it for itself; one that ends in the middle has failed. */
import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Change } from '../../../shared/ipc/changes.ts';
import type { ImportTotals } from '../../../shared/ipc/commands.ts';
import type { ImportMapping } from '../../../shared/intake/mapping.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import type { FileLook } from '../transfer/intake/preview.ts';
import { NoThread, signedOut } from './ask-aside.ts';
import type { Import, Said, Work } from './import-thread.ts';

/** Who hears of an import while it runs. */
export type Hearing = { readonly begun: (id: string) => void; readonly changed: (changes: readonly Change[]) => void };

/** Both throw `NoThread` where nothing was done. */
export type ImportsAside = {
  readonly look: (path: string, mapping: ImportMapping | null, now: string) => Promise<Result<FileLook>>;
  readonly run: (asked: Omit<Import, 'folder' | 'card' | 'key' | 'holidays' | 'app' | 'turns'>, hearing: Hearing) => Promise<Result<ImportTotals>>;
  readonly close: () => void;
};

const nobody: Hearing = { begun: () => undefined, changed: () => undefined };

export const openImports = (script: string, begun: () => Pick<Import, 'folder' | 'card' | 'key' | 'holidays' | 'app' | 'turns'>): ImportsAside => {
  const running = new Set<Worker>();
  let isClosed = false;

  /** Ends with what the thread says last; of a bureau that was closed meanwhile nothing more is said. */
  const heard = async (thread: Worker, hearing: Hearing, isUp: () => void): Promise<Result<unknown>> => {
    for await (const [said] of on(thread, 'message', { close: ['exit'] }) as AsyncIterable<[Said]>) {
      isUp();
      if (said.kind === 'done') return said.value;
      if (said.kind === 'begun') hearing.begun(said.id);
      if (said.kind === 'changed') hearing.changed(said.changes);
    }
    if (isClosed) return signedOut;
    throw new Error('The thread ended before its work did');
  };

  const done = async <T>(work: Work, hearing: Hearing): Promise<Result<T>> => {
    const thread = new Worker(script, { workerData: work });
    running.add(thread);
    let isUp = false;
    try {
      return (await heard(thread, hearing, () => void (isUp = true))) as Result<T>;
    } catch (error) {
      if (!isUp) throw new NoThread('The thread did not come up');
      throw error;
    } finally {
      running.delete(thread);
      void thread.terminate();
    }
  };

  return {
    look: (path, mapping, now) => done({ work: 'look', asked: { path, mapping, now } }, nobody),
    run: (asked, hearing) => {
      const shared = begun();
      const result = done<ImportTotals>({ work: 'import', ...shared, ...asked }, hearing);
      shared.key.fill(0);
      return result;
    },
    close: () => {
      isClosed = true;
      for (const thread of running) void thread.terminate();
    },
  };
};
