/** Writes the files of an export, on the thread it is asked on: it can wait or be ended between two parts of it, and says how far it is. */
import { createHash } from 'node:crypto';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import type { ExportHeader } from '../../../shared/trail/export-lines.ts';
import { elapsedMs } from '../clock.ts';
import type { Store } from '../db/store.ts';
import { othersTurn } from '../others-turn.ts';
import type { Head } from '../trail/log.ts';
import { csvParts, logParts, textsUpTo } from './export-contents.ts';
import { proofPath } from './verify-export.ts';
import { goesOn, type Wishes } from './wishes.ts';
import { writeWholeFiles } from './write-whole-file.ts';

/** `decisions`: about how many it holds, to tell by how far it is. */
export type ToExport = {
  readonly path: string;
  readonly format: 'jsonl' | 'csv';
  readonly overNothing: boolean;
  readonly size: number;
  readonly decisions: number;
  readonly header: Omit<ExportHeader, 'events' | 'texts' | 'csv'>;
};

/** `told`: how many of about how many parts are done. */
export type Steering = { readonly wishes: Wishes; readonly told: (done: number, total: number) => void };

class Cancelled extends Error {}

const tellEveryMs = 200;

/** Asked after each part. */
const steps = ({ wishes, told }: Steering, total: number): (() => Promise<void>) => {
  const turn = othersTurn();
  let done = 0;
  let from = elapsedMs();
  return async () => {
    done += 1;
    await turn();
    if (!(await goesOn(wishes))) throw new Cancelled();
    if (elapsedMs() - from < tellEveryMs) return;
    from = elapsedMs();
    told(Math.min(done, total), total);
  };
};

const hashOf = async (parts: Iterable<string>, step: () => Promise<void>): Promise<string> => {
  const hash = createHash('sha256');
  for (const part of parts) {
    hash.update(part, 'utf8');
    await step();
  }
  return hash.digest('hex');
};

/** The events are read twice; each decision has its texts, and in a spreadsheet a line that is made twice. */
const partsOf = ({ format, size, decisions }: ToExport): number => 2 * size + (format === 'csv' ? 3 : 1) * decisions;

/** Gives the head of the log that it holds. */
export const writeExport = async (store: Store, asked: ToExport, steering: Steering): Promise<Result<Head>> => {
  const { path, format, overNothing, size, header: said } = asked;
  const step = steps(steering, partsOf(asked));
  try {
    const csv = format === 'csv' ? await hashOf(csvParts(store, size, said.people), step) : null;
    const log = logParts(store, size, { ...said, events: size, texts: await textsUpTo(store, size, step), csv });
    const files = csv === null ? [{ path, parts: log }] : [{ path: proofPath(path), parts: log }, { path, parts: csvParts(store, size, said.people) }];
    const written = await writeWholeFiles(files, { step, overNothing });
    return written.ok ? ok(store.log.headAt(size)) : written;
  } catch (error) {
    if (error instanceof Cancelled) return fail('refused', 'Cancelled. No file was written; that it was begun is in the trail.');
    throw error;
  }
};
