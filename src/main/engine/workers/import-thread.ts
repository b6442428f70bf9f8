/**
 * The thread that a file is looked at and imported on, so that nothing of either runs where the queue is answered. It is started for one
 * piece of work and ends with it; for an import it has a file read, and the journal moved, on two more.
 */
import { parentPort, workerData } from 'node:worker_threads';
import type { Person } from '../../../shared/domain/roles.ts';
import type { BankHolidays } from '../../../shared/domain/working-days.ts';
import type { ImportMapping } from '../../../shared/intake/mapping.ts';
import type { Parsed } from '../../../shared/ipc/calls.ts';
import type { Change } from '../../../shared/ipc/changes.ts';
import { fail, type Result } from '../../../shared/ipc/result.ts';
import { storePath, type Card } from '../bureau/folder.ts';
import { openRunner } from '../bureau/open-runner.ts';
import { systemClock } from '../clock.ts';
import { connect } from '../db/connection.ts';
import type { Runner, Who } from '../db/run-command.ts';
import { openStore } from '../db/store.ts';
import { giveWay, isWanted, type Turns } from '../db/turns.ts';
import { mayNow } from '../may-now.ts';
import { lookAtFile } from '../transfer/intake/preview.ts';
import type { ToRead } from '../transfer/intake/read-import.ts';
import { runImport, type Sharing, type ToImport } from '../transfer/run-import.ts';
import type { Wishes } from '../transfer/wishes.ts';
import { movedBeside, moveJournal, type Journal } from './move-journal.ts';
import { readBeside, sayFile } from './read-beside.ts';

type ToLookAt = { readonly path: string; readonly mapping: ImportMapping | null; readonly now: string };

/** What an import needs of the bureau, and of whoever runs it. */
export type Import = {
  readonly folder: string;
  readonly card: Card;
  readonly key: Uint8Array;
  readonly holidays: BankHolidays;
  readonly app: string;
  readonly turns: Turns;
  readonly wishes: Wishes;
  readonly who: Who;
  readonly person: Person;
  readonly input: Parsed<'import-file'>;
  readonly asked: ToImport;
};

export type Work =
  | { readonly work: 'look'; readonly asked: ToLookAt }
  | ({ readonly work: 'import' } & Import)
  | { readonly work: 'read'; readonly asked: ToRead }
  | ({ readonly work: 'move' } & Journal);

/** `up` comes first: until then there is no thread. */
export type Said = { readonly kind: 'up' } | { readonly kind: 'begun'; readonly id: string } | { readonly kind: 'changed'; readonly changes: readonly Change[] } | { readonly kind: 'done'; readonly value: Result<unknown> };

const say = (said: Said): void => parentPort?.postMessage(said);

/** With the commit the store is held for less than 25 ms. */
const sliceMs = 16;

/** Other processes look every few milliseconds whether the store is free. */
const sharing = (turns: Turns): Sharing => ({
  sliceMs,
  isWanted: () => isWanted(turns),
  rest: async () => {
    giveWay(turns);
    await new Promise((resolve) => setTimeout(resolve, 1));
  },
});

const guarded = (runner: Runner, { person, input }: Import): Runner => ({
  ...runner,
  mayNot: () => {
    const authority = mayNow(runner, person, 'import-file', input);
    return authority.allowed ? null : fail('forbidden', authority.because);
  },
});

const script = new URL(import.meta.url);

const run = async (work: Import): Promise<Result<unknown>> => {
  const { folder, card, key, turns, wishes, who } = work;
  const db = connect(storePath(folder), key, 'write');
  const moved = movedBeside(script, { folder, key });
  key.fill(0);
  const { runner, close } = openRunner(db, openStore(db), folder, card, { clock: systemClock, holidays: work.holidays, app: work.app });
  try {
    return await runImport(
      {
        runner: guarded(runner, work),
        who,
        folder,
        wishes,
        sharing: sharing(turns),
        read: (asked) => readBeside(script, asked),
        begun: (id) => say({ kind: 'begun', id }),
        announce: (changes) => say({ kind: 'changed', changes }),
      },
      work.asked,
    );
  } finally {
    await moved();
    close();
    db.close();
  }
};

const answer = async (value: Promise<Result<unknown>>): Promise<void> => {
  say({ kind: 'up' });
  say({ kind: 'done', value: await value });
};

const work = workerData as Work;
switch (work.work) {
  case 'look':
    await answer(lookAtFile(work.asked.path, work.asked.mapping, work.asked.now));
    break;
  case 'import':
    await answer(run(work));
    break;
  case 'read':
    await sayFile(work.asked);
    break;
  case 'move':
    moveJournal(work);
}
