/**
 * Asks the thread that reads beside the queue. It is started with the first question, and again where it ended in the middle
 * of its work; one that never came up is not tried again, and who asks answers for itself.
 */
import { Worker } from 'node:worker_threads';
import type { Output, Parsed } from '../../../shared/ipc/calls.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import type { Person } from '../../../shared/domain/roles.ts';
import type { Clock } from '../clock.ts';
import type { Who } from '../db/run-command.ts';
import type { LogsChecked } from '../trail/check-logs.ts';
import type { Head } from '../trail/log.ts';
import type { Verification } from '../trail/verify-log.ts';
import { cancelAndWait, type Wishes } from '../transfer/wishes.ts';
import type { Steering, ToExport } from '../transfer/write-export.ts';
import { NoThread, signedOut } from './or-here.ts';
import type { AsideName } from './questions.ts';
import type { Answered, Begun } from './reading-thread.ts';

/** What failed on the thread: which error it was, and where, as the thread told it. */
export class FailedAside extends Error {
  constructor(where: string) {
    super('A question asked aside failed');
    this.name = where.split('\n')[0] ?? 'unknown error';
    this.stack = where;
  }
}

export type Aside = {
  /** Throws `NoThread` where nothing was answered. */
  readonly ask: <N extends AsideName>(by: { readonly who: Who; readonly person: Person }, name: N, input: Parsed<N>) => Promise<Result<Output<N>>>;
  readonly verify: () => Promise<Verification>;
  /** Throws `NoThread` where nothing was checked. */
  readonly check: () => Promise<Result<LogsChecked>>;
  /** Throws `NoThread` where there is none to write it. */
  readonly writeExport: (asked: ToExport, steering: Steering) => Promise<Result<Head>>;
  readonly close: () => void;
};

type Asker = { readonly done: (value: unknown) => void; readonly failed: (error: Error) => void; readonly closed: () => void; readonly told: Steering['told'] | undefined };

export const openAside = (script: string, begun: () => Begun, clock: Clock): Aside => {
  const waiting = new Map<number, Asker>();
  const writing = new Set<Wishes>();
  let thread: Worker | null = null;
  let hasAnswered = false;
  let isOver = false;
  let next = 0;

  const endAll = (how: (asker: Asker) => void): void => {
    thread = null;
    const askers = [...waiting.values()];
    waiting.clear();
    askers.forEach(how);
  };

  const ended = (): void => {
    isOver ||= !hasAnswered;
    endAll(({ failed }) => failed(new NoThread('The thread ended')));
  };

  const hear = (answered: Answered): void => {
    hasAnswered = true;
    const asker = waiting.get(answered.id);
    if ('told' in answered) return asker?.told?.(...answered.told);
    waiting.delete(answered.id);
    if ('failed' in answered) asker?.failed(new FailedAside(answered.failed));
    else asker?.done(answered.value);
  };

  const start = (): Worker => {
    const workerData = begun();
    const started = new Worker(script, { workerData });
    workerData.key.fill(0);
    started.unref();
    started.on('message', hear);
    started.on('error', ended);
    started.on('exit', () => { if (thread === started) ended(); });
    return started;
  };

  const asked = <T>(words: object, closed: (done: (value: T) => void) => void, told?: Steering['told']): Promise<T> =>
    new Promise((done, failed) => {
      if (isOver) return failed(new NoThread('There is no thread'));
      thread ??= start();
      const id = next++;
      waiting.set(id, { done: (value) => done(value as T), failed, closed: () => closed(done), told });
      thread.postMessage({ ...words, id, now: clock.now() });
    });

  return {
    ask: ({ who, person }, name, input) => asked({ kind: 'question', who, person, name, input }, (done) => done(signedOut)),
    // Of a bureau that was closed meanwhile nothing is said of its log.
    verify: () => asked({ kind: 'verify' }, () => undefined),
    check: () => {
      const { key } = begun();
      const checked = asked<Result<LogsChecked>>({ kind: 'check', key }, (done) => done(signedOut));
      key.fill(0);
      return checked;
    },
    writeExport: async (asking, { wishes, told }) => {
      writing.add(wishes);
      try {
        return await asked<Result<Head>>({ kind: 'export', asked: asking, wishes }, (done) => done(signedOut), told);
      } finally {
        writing.delete(wishes);
      }
    },
    close: () => {
      isOver = true;
      // What is half written is taken away before the thread that writes it is.
      for (const wishes of writing) cancelAndWait(wishes);
      void thread?.terminate();
      endAll(({ closed }) => closed());
    },
  };
};
