/**
 * Imports a file of incidents. Each row is its own event; rows are stored in short transactions so that a decision never
 * waits, and what is stored stays whatever happens: running the file again completes it.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Output, Parsed } from '../../../shared/ipc/calls.ts';
import type { Regime } from '../../../shared/domain/incident.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import type { ProposedRow } from '../../../shared/intake/proposed.ts';
import { elapsedMs } from '../clock.ts';
import { runCommand, runSlice, type Command } from '../db/run-command.ts';
import { readyRow, storeRow, type ReadyRow, type RowOutcome } from '../db/write-imported-row.ts';
import { fileName } from '../files.ts';
import type { Context } from '../session.ts';
import { asShown } from '../transfer/intake/as-shown.ts';
import { IntakeFailure, attempt, failureOf } from '../transfer/intake/intake-failure.ts';
import { needsDateOrder, surveyFile, type Survey } from '../transfer/intake/survey.ts';
import { proposedBatches } from '../transfer/intake/intake.ts';
import { sha256Hex } from '../trail/hash.ts';
import { beginImport, endImport, type RunningImport } from '../transfer/running-imports.ts';

/** How long a slice may write before it commits; with the commit the lock is held for less than 25 ms. */
const sliceMs = 15;
/** How often a slice is tried while another process writes. */
const tries = 20;

type Begun = { readonly file: string; readonly sha256: string; readonly bytes: number; readonly regime: Regime; readonly mapping: string };

const begin: Command<Begun, { readonly import: string }> = (tx, input, who) => {
  const file = tx.keep('file', input.file);
  const mapping = tx.keep('mapping', input.mapping);
  tx.store.imports.insert({ id: tx.id(), at: tx.at, madeBy: who.person, regime: input.regime, fileText: file.id, mappingText: mapping.id }, tx.seq);
  return ok({
    event: { kind: 'import.started', data: { import: tx.id(), file: input.sha256, bytes: input.bytes, regime: input.regime, mapping: mapping.commitment } },
    value: { import: tx.id() },
    changes: [{ topic: 'imports' }],
  });
};

export type Counted = Readonly<Record<RowOutcome, number>> & { readonly reasons: Readonly<Record<string, number>> };

type Ended = { readonly id: string; readonly ended: 'completed' | 'cancelled' | 'interrupted'; readonly counted: Counted };

const readOf = (counted: Counted): number => counted.added + counted.updated + counted.unchanged + counted.refused;

const finish: Command<Ended, Output<'import-file'>> = (tx, { id, ended, counted }) => {
  const { added, updated, unchanged, refused } = counted;
  const totals = { read: readOf(counted), added, updated, unchanged, refused };
  tx.store.imports.end(id, ended, totals, tx.seq);
  return ok({
    event: { kind: 'import.finished', data: { import: id, ended, ...totals, reasons: { ...counted.reasons } } },
    value: { import: id, ended, ...totals },
    changes: [{ topic: 'imports' }, { topic: 'queue' }, { topic: 'trail' }],
  });
};

const hashFile = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
};

type Running = { readonly context: Context; readonly id: string; readonly seq: number; readonly regime: Regime; readonly state: RunningImport };

/** Between two slices others have the store: this process's own calls, and other processes, which look every few milliseconds. */
const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Stores a list of rows in as many transactions as it takes; counts only what was committed. */
const storeAll = async ({ context, id, seq, regime }: Running, rows: readonly ReadyRow[], count: (row: ReadyRow, outcome: RowOutcome) => void): Promise<Result<null>> => {
  const { bureau, who } = context;
  let failed = 0;
  for (let at = 0; at < rows.length; ) {
    const outcomes: RowOutcome[] = [];
    const from = elapsedMs();
    const done = runSlice(bureau.runner, who, storeRow({ id, seq, regime }, (outcome) => outcomes.push(outcome)), rows.slice(at), () => elapsedMs() - from > sliceMs);
    if (done.ok) {
      outcomes.forEach((outcome, index) => count(rows[at + index] as ReadyRow, outcome));
      at += done.value.length;
      await rest(1);
    } else {
      failed += 1;
      if (done.error.code !== 'busy' || failed > tries) return done;
      await rest(100);
    }
  }
  return ok(null);
};

type Stored = { readonly counted: Counted; readonly trouble: Result<never> | null };

const storeFile = async (running: Running, batches: AsyncIterable<readonly ProposedRow[]>, total: number): Promise<Stored> => {
  const counted = { added: 0, updated: 0, unchanged: 0, refused: 0 };
  const reasons: Record<string, number> = {};
  const count = (row: ReadyRow, outcome: RowOutcome): void => {
    counted[outcome] += 1;
    if (row.kind === 'refused') reasons[row.reason] = (reasons[row.reason] ?? 0) + 1;
  };
  const result = (trouble: Result<never> | null): Stored => ({ counted: { ...counted, reasons }, trouble });
  try {
    for await (const batch of batches) {
      const stored = await storeAll(running, batch.map((row) => readyRow(running.regime, row)), count);
      if (!stored.ok) return result(stored);
      const read = readOf(result(null).counted);
      running.context.announce([{ topic: 'import-progress', import: running.id, read, total, ...counted }]);
      if (running.state.cancelled) return result(null);
    }
    return result(null);
  } catch (error) {
    const known = failureOf(error);
    if (known === null) throw error;
    return result(known);
  }
};

type Surveyed = { readonly survey: Survey; readonly sha256: string };

/** A file that keeps changing or has vanished stops here, before anything is stored. */
const surveyed = (path: string, input: Parsed<'import-file'>): Promise<Result<Surveyed>> =>
  attempt(path, async () => {
    const survey = await surveyFile(path, input.mapping);
    if (needsDateOrder(survey)) throw new IntakeFailure('date-order', survey.ambiguousExample === null ? '' : `The first such date is ${survey.ambiguousExample}.`);
    return { survey, sha256: await hashFile(path) };
  });

const keptSentence = (counted: Counted): string =>
  `${readOf(counted).toLocaleString('en-GB')} rows had been read, and what was accepted is kept; import the file again to complete it.`;

export const importFile = async (context: Context, input: Parsed<'import-file'>): Promise<Result<Output<'import-file'>>> => {
  const { bureau, who, pathOf, announce } = context;
  const path = pathOf(input.file);
  if (!path.ok) return path;
  const read = await surveyed(path.value, input);
  if (!read.ok) return read;
  const { survey, sha256 } = read.value;
  if (input.shown !== null && input.shown !== asShown(survey.stamp, input.mapping, sha256Hex)) return fail('stale', 'Nothing was imported. The file, or what its columns become, is no longer what was shown. Look at it again.', { path: path.value });
  const facts = { file: fileName(path.value), sha256, bytes: survey.stamp.bytes };
  const begun = runCommand(bureau.runner, who, begin, { ...facts, regime: input.regime, mapping: JSON.stringify(input.mapping) });
  if (!begun.ok) return begun;
  announce(begun.value.changes);
  const id = begun.value.value.import;
  const state = beginImport(bureau.folder, id);
  try {
    const batches = proposedBatches(path.value, input.mapping, survey, { hash: sha256Hex });
    const { counted, trouble } = await storeFile({ context, id, seq: begun.value.seq, regime: input.regime, state }, batches, survey.rows);
    const ended = trouble ? 'interrupted' : state.cancelled ? 'cancelled' : 'completed';
    const finished = runCommand(bureau.runner, who, finish, { id, ended, counted });
    if (finished.ok) announce(finished.value.changes);
    // Where the disk is full the end cannot be written either; the first trouble is the one to tell.
    const stopped = trouble ?? finished;
    if (!stopped.ok) return fail(stopped.error.code, `${stopped.error.message} ${keptSentence(counted)}`, { path: path.value });
    return finished.ok ? ok(finished.value.value) : finished;
  } finally {
    endImport(bureau.folder, id);
  }
};
