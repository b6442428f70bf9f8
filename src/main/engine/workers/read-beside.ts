/** Reads a file on a thread of its own for the one that writes its rows: of two cores one reads while the other writes. */
import { on } from 'node:events';
import { parentPort, Worker } from 'node:worker_threads';
import type { FileProblem } from '../../../shared/intake/refusal.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import type { ReadyRow } from '../db/ready-row.ts';
import { IntakeFailure } from '../transfer/intake/intake-failure.ts';
import { readImport, type Looked, type Reading, type ToRead } from '../transfer/intake/read-import.ts';

type Said =
  | { readonly kind: 'looked'; readonly value: Result<Looked> }
  | { readonly kind: 'rows'; readonly rows: readonly ReadyRow[] }
  | { readonly kind: 'end'; readonly failed: { readonly problem: FileProblem; readonly detail: string } | null };

const say = (said: Said): void => parentPort?.postMessage(said);

/** How many batches are read ahead of those that are written. */
const ahead = 4;

const sayRows = async (batches: Reading['batches']): Promise<void> => {
  let allowed = ahead;
  let taken = (): void => undefined;
  parentPort?.on('message', () => {
    allowed += 1;
    taken();
  });
  for await (const rows of batches) {
    while (allowed === 0) await new Promise<void>((resolve) => (taken = resolve));
    allowed -= 1;
    say({ kind: 'rows', rows });
  }
};

/** On the thread that reads: what the file is, and its rows as fast as they are taken. */
export const sayFile = async (asked: ToRead): Promise<void> => {
  const reading = await readImport(asked);
  say({ kind: 'looked', value: reading.ok ? ok(reading.value.looked) : reading });
  if (!reading.ok) return;
  try {
    await sayRows(reading.value.batches);
    say({ kind: 'end', failed: null });
  } catch (error) {
    if (!(error instanceof IntakeFailure)) throw error;
    say({ kind: 'end', failed: { problem: error.problem, detail: error.detail } });
  }
};

type Heard = AsyncIterableIterator<readonly [Said]>;

async function* rowsOf(thread: Worker, heard: Heard): AsyncGenerator<readonly ReadyRow[]> {
  try {
    for await (const [said] of heard) {
      if (said.kind === 'end') {
        if (said.failed === null) return;
        throw new IntakeFailure(said.failed.problem, said.failed.detail);
      }
      if (said.kind !== 'rows') continue;
      thread.postMessage('taken');
      yield said.rows;
    }
    throw new Error('The thread that reads ended before the file did');
  } finally {
    void thread.terminate();
  }
}

/** `script` is of the thread. Where none is to be had the file is read on this one. */
export const readBeside = async (script: URL, asked: ToRead): Promise<Result<Reading>> => {
  const thread = new Worker(script, { workerData: { work: 'read', asked } });
  const heard = on(thread, 'message', { close: ['exit'] }) as unknown as Heard;
  const first = await heard.next().catch(() => null);
  const said = first === null || first.done === true ? null : first.value[0];
  if (said?.kind !== 'looked') return readImport(asked);
  return said.value.ok ? ok({ looked: said.value.value, batches: rowsOf(thread, heard) }) : said.value;
};
