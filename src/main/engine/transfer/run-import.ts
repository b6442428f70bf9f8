/**
 * Runs an import to its end, on the thread it is asked on. Each row is its own event; rows are stored in short transactions, and what is
 * stored stays whatever happens: running the file again completes it.
 */
import type { Regime } from '../../../shared/domain/incident.ts';
import type { Change } from '../../../shared/ipc/changes.ts';
import type { ImportTotals } from '../../../shared/ipc/commands.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { elapsedMs } from '../clock.ts';
import { runCommand, runSlice, type Command, type Runner, type Who } from '../db/run-command.ts';
import type { ReadyRow } from '../db/ready-row.ts';
import { storeRow, type RowOutcome, type Told } from '../db/write-imported-row.ts';
import { fileName } from '../files.ts';
import { failureOf } from './intake/intake-failure.ts';
import type { Looked, Reading, ToRead } from './intake/read-import.ts';
import { slicePace, type Pace } from './slice-pace.ts';
import { beginImport, endImport } from './running-imports.ts';
import { goesOn, isCancelled, type Wishes } from './wishes.ts';

/** How often the queue is told that rows have come in, in milliseconds. */
const showEveryMs = 2000;

/** How often a slice is tried while another process writes. */
const tries = 20;

/** How the store is shared while rows are written. */
export type Sharing = {
  /** How long the next slice may hold the store, in milliseconds. */
  readonly heldMs: () => number;
  /** Whether somebody waits for it to commit before then; asked after each row. */
  readonly isWanted: () => boolean;
  /** Between two slices others have the store. */
  readonly rest: () => Promise<void>;
};

/** What an import is run with: a writer and a reader, who runs it, and who hears of it. */
export type Importing = {
  readonly runner: Runner;
  readonly who: Who;
  readonly folder: string;
  readonly wishes: Wishes;
  readonly sharing: Sharing;
  readonly read: (asked: ToRead) => Promise<Result<Reading>>;
  /** Told once it has begun and can be paused and cancelled. */
  readonly begun: (id: string) => void;
  readonly announce: (changes: readonly Change[]) => void;
};

/** `file`: the token of the file, by which whoever chose it knows their own. */
export type ToImport = ToRead & { readonly file: string };

type Begun = Looked & { readonly file: string; readonly regime: Regime; readonly mapping: string };

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

/** `otherDay`: of those that were added, how many carry a reference of an incident of another day. */
type Counted = Readonly<Record<RowOutcome, number>> & { readonly otherDay: number; readonly reasons: Readonly<Record<string, number>> };

type Ended = { readonly id: string; readonly ended: 'completed' | 'cancelled' | 'interrupted'; readonly counted: Counted };

const readOf = ({ added, updated, unchanged, refused }: Readonly<Record<RowOutcome, number>>): number => added + updated + unchanged + refused;

const finish: Command<Ended, ImportTotals> = (tx, { id, ended, counted }) => {
  const { added, updated, unchanged, refused, otherDay, reasons } = counted;
  const totals = { read: readOf(counted), added, updated, unchanged, refused };
  tx.store.imports.end(id, ended, totals, tx.seq);
  return ok({
    event: { kind: 'import.finished', data: { import: id, ended, ...totals, ...(otherDay === 0 ? {} : { otherDay }), reasons: { ...reasons } } },
    value: { import: id, ended, ...totals, otherDay },
    changes: [{ topic: 'imports' }, { topic: 'queue' }, { topic: 'trail' }],
  });
};

const newCount = () => {
  const outcomes = { added: 0, updated: 0, unchanged: 0, refused: 0 };
  const reasons: Record<string, number> = {};
  let otherDay = 0;
  return {
    add: (row: ReadyRow, { outcome, isOfOtherDay }: Told): void => {
      outcomes[outcome] += 1;
      if (isOfOtherDay) otherDay += 1;
      if (row.kind === 'refused') reasons[row.reason] = (reasons[row.reason] ?? 0) + 1;
    },
    outcomes: (): Readonly<Record<RowOutcome, number>> => ({ ...outcomes }),
    counted: (): Counted => ({ ...outcomes, otherDay, reasons }),
  };
};

type Running = Importing & { readonly pace: Pace; readonly id: string; readonly seq: number; readonly regime: Regime };

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Stores rows in as many transactions as it takes, until it is cancelled; counts only what was committed. Where more rows follow, fewer than make
 * a transaction stay over, and are given back.
 */
const storeAll = async ({ runner, who, id, seq, regime, wishes, sharing, pace }: Running, rows: readonly ReadyRow[], follows: boolean, count: (row: ReadyRow, told: Told) => void): Promise<Result<readonly ReadyRow[]>> => {
  let failed = 0;
  let at = 0;
  while (rows.length - at > (follows ? pace.rows() : 0) && (await goesOn(wishes))) {
    const outcomes: Told[] = [];
    const slice = pace.slice();
    const done = runSlice(runner, who, storeRow({ id, seq, regime }, (outcome) => outcomes.push(outcome)), rows.slice(at), () => slice.isOver() || sharing.isWanted());
    if (done.ok) {
      slice.committed();
      outcomes.forEach((outcome, index) => count(rows[at + index] as ReadyRow, outcome));
      at += done.value.length;
      await sharing.rest();
    } else {
      failed += 1;
      if (done.error.code !== 'busy' || failed > tries) return done;
      await pause(100);
    }
  }
  return ok(rows.slice(at));
};

/** `isWhole`: every row was, and there is nothing left to cancel. `broke`: what nobody expected; what was stored before it stays, and the import ends. */
type Stored = { readonly counted: Counted; readonly isWhole: boolean; readonly trouble: Result<never> | null; readonly broke: { readonly error: unknown } | null };

const storeFile = async (running: Running, file: string, { looked, batches }: Reading): Promise<Stored> => {
  const count = newCount();
  const stored = (trouble: Result<never> | null, broke: Stored['broke'] = null): Stored => ({ counted: count.counted(), isWhole: readOf(count.outcomes()) === looked.rows, trouble, broke });
  let shownAt = elapsedMs();
  const say = (): void => {
    const outcomes = count.outcomes();
    const isShown = elapsedMs() - shownAt > showEveryMs;
    if (isShown) shownAt = elapsedMs();
    running.announce([{ topic: 'import-progress', import: running.id, file, read: readOf(outcomes), total: looked.rows, ...outcomes }, ...(isShown ? [{ topic: 'queue' as const }] : [])]);
  };
  try {
    say();
    let over: readonly ReadyRow[] = [];
    for await (const batch of batches) {
      const done = await storeAll(running, [...over, ...batch], true, count.add);
      if (!done.ok) return stored(done);
      over = done.value;
      say();
      if (isCancelled(running.wishes)) break;
    }
    const last = await storeAll(running, over, false, count.add);
    say();
    return stored(last.ok ? null : last);
  } catch (error) {
    return stored(failureOf(error), { error });
  }
};

const keptSentence = (counted: Counted): string =>
  `${readOf(counted).toLocaleString('en-GB')} rows had been read, and what was accepted is kept; import the file again to complete it.`;

const end = ({ runner, who, id, wishes, announce }: Running, { counted, isWhole, trouble, broke }: Stored, path: string): Result<ImportTotals> => {
  const ended = (trouble ?? broke) ? 'interrupted' : isCancelled(wishes) && !isWhole ? 'cancelled' : 'completed';
  const finished = runCommand(runner, who, finish, { id, ended, counted });
  if (finished.ok) announce(finished.value.changes);
  if (broke !== null && trouble === null) throw broke.error;
  // Where the disk is full the end cannot be written either; the first trouble is the one to tell.
  const stopped = trouble ?? finished;
  if (!stopped.ok) return fail(stopped.error.code, `${stopped.error.message} ${keptSentence(counted)}`, { path });
  return finished.ok ? ok(finished.value.value) : finished;
};

export const runImport = async (importing: Importing, asked: ToImport): Promise<Result<ImportTotals>> => {
  const { runner, who, folder, wishes } = importing;
  const read = await importing.read(asked);
  if (!read.ok) return read;
  const { looked } = read.value;
  // The order that was found is kept with the mapping: what a row wrote of another time is read by it.
  const mapping = JSON.stringify({ ...asked.mapping, dateOrder: looked.order });
  const begun = runCommand(runner, who, begin, { ...looked, file: fileName(asked.path), regime: asked.regime, mapping });
  if (!begun.ok) return begun;
  importing.announce(begun.value.changes);
  const id = begun.value.value.import;
  const running: Running = { ...importing, pace: slicePace(importing.sharing.heldMs), id, seq: begun.value.seq, regime: asked.regime };
  try {
    beginImport(folder, id, { session: who.session, wishes });
    importing.begun(id);
    return end(running, await storeFile(running, asked.file, read.value), asked.path);
  } finally {
    endImport(folder, id);
  }
};
