/** Threads that are begun for one piece of work on a file and end with it. */
import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Change } from '../../../shared/ipc/changes.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import type { Said, Work } from './file-thread.ts';
import { NoThread, signedOut } from './or-here.ts';

/** Who hears of an import while it runs; `wrote`: how many events it added. */
export type Hearing = { readonly begun: (id: string) => void; readonly wrote: (added: number) => void; readonly changed: (changes: readonly Change[]) => void };

const nobody: Hearing = { begun: () => undefined, wrote: () => undefined, changed: () => undefined };

type FileThreads = {
  /** Throws `NoThread` where nothing was done. */
  readonly done: <T>(work: Work, hearing?: Hearing) => Promise<Result<T>>;
  readonly close: () => void;
};

export const fileThreads = (script: string): FileThreads => {
  const running = new Set<Worker>();
  let isClosed = false;

  /** Ends with what the thread says last; of what was closed meanwhile nothing more is said. */
  const heard = async (thread: Worker, hearing: Hearing, isUp: () => void): Promise<Result<unknown>> => {
    for await (const [said] of on(thread, 'message', { close: ['exit'] }) as AsyncIterable<[Said]>) {
      isUp();
      if (said.kind === 'done') return said.value;
      if (said.kind === 'begun') hearing.begun(said.id);
      if (said.kind === 'wrote') hearing.wrote(said.added);
      if (said.kind === 'changed') hearing.changed(said.changes);
    }
    if (isClosed) return signedOut;
    throw new Error('The thread ended before its work did');
  };

  return {
    done: async <T>(work: Work, hearing = nobody) => {
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
    },
    close: () => {
      isClosed = true;
      for (const thread of running) void thread.terminate();
    },
  };
};
