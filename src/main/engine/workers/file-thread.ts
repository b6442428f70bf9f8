/**
 * The thread that a file is looked at, read, verified or imported on, so that nothing of it runs where the queue is answered. It is started for
 * one piece of work and ends with it; for an import it has a file read, and the journal moved, on two more.
 */
import { parentPort, workerData } from 'node:worker_threads';
import type { Person } from '../../../shared/domain/roles.ts';
import type { BankHolidays } from '../../../shared/domain/working-days.ts';
import type { ImportMapping } from '../../../shared/intake/mapping.ts';
import type { Parsed } from '../../../shared/ipc/calls.ts';
import type { Change } from '../../../shared/ipc/changes.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import type { Card } from '../bureau/folder.ts';
import type { Who } from '../db/run-command.ts';
import type { Turns } from '../db/turns.ts';
import type { ToRead } from '../transfer/intake/read-import.ts';
import type { KnownHead } from '../transfer/read-exported-log.ts';
import type { ToImport } from '../transfer/run-import.ts';
import type { Wishes } from '../transfer/wishes.ts';
import type { Journal } from './move-journal.ts';

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
  | { readonly work: 'list'; readonly path: string }
  | { readonly work: 'verify'; readonly path: string; readonly head: KnownHead | null }
  | ({ readonly work: 'import' } & Import)
  | { readonly work: 'read'; readonly asked: ToRead }
  | ({ readonly work: 'move' } & Journal);

/** `up` comes first: until then there is no thread. */
export type Said = { readonly kind: 'up' } | { readonly kind: 'begun'; readonly id: string } | { readonly kind: 'wrote'; readonly added: number } | { readonly kind: 'changed'; readonly changes: readonly Change[] } | { readonly kind: 'done'; readonly value: Result<unknown> };

const say = (said: Said): void => parentPort?.postMessage(said);

const answer = async (value: Promise<Result<unknown>>): Promise<void> => {
  say({ kind: 'up' });
  say({ kind: 'done', value: await value });
};

/** Each loads only what it needs: the rules alone, which say who may import, take a tenth of a second. */
const work = workerData as Work;
switch (work.work) {
  case 'look': {
    const { lookAtFile } = await import('../transfer/intake/preview.ts');
    await answer(lookAtFile(work.asked.path, work.asked.mapping, work.asked.now));
    break;
  }
  case 'list': {
    const { readList } = await import('../transfer/offence-list/read-list.ts');
    await answer(readList(work.path));
    break;
  }
  case 'verify': {
    const { verifyExportFile } = await import('../transfer/verify-export.ts');
    await answer(verifyExportFile(work.path, work.head));
    break;
  }
  case 'import': {
    const { importBeside } = await import('./import-beside.ts');
    await answer(importBeside(work, new URL(import.meta.url), say));
    break;
  }
  case 'read': {
    const { sayFile } = await import('./read-beside.ts');
    await sayFile(work.asked);
    break;
  }
  case 'move': {
    const { moveJournal } = await import('./move-journal.ts');
    moveJournal(work);
  }
}
