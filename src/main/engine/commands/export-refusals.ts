/** Writes the rows an import refused to a CSV file, each with its row, its reason and what it held: the event first, so that nothing is taken away unlogged. */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { refusalSentence } from '../../../shared/intake/refusal.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import { csvLine } from '../../../shared/trail/decision-csv.ts';
import { runCommand, type Command } from '../db/run-command.ts';
import type { Store } from '../db/store.ts';
import { writeExportEnded } from '../db/write-export-ended.ts';
import type { Context } from '../session.ts';
import { writeWholeFile } from '../transfer/write-whole-file.ts';

const disclose: Command<{ readonly import: string }, { readonly id: string; readonly rows: number }> = (tx, input) => {
  const rows = tx.store.imports.refusalCount(input.import);
  return ok({ event: { kind: 'refusals.exported', data: { import: input.import, rows } }, value: { id: tx.id(), rows }, changes: [{ topic: 'trail' }] });
};

const atOnce = 500;

function* linesOf({ imports }: Store, id: string): Generator<string> {
  yield csvLine(['row', 'reason', 'what it held']);
  for (let rows = imports.refusals(id, 0, atOnce); rows.length > 0; rows = imports.refusals(id, rows.at(-1)?.row ?? Infinity, atOnce)) {
    for (const { row, reason, text } of rows) yield csvLine([String(row), refusalSentence(reason), text ?? '']);
  }
}

export const exportRefusals = async (context: Context, input: Parsed<'export-refusals'>): Promise<Result<{ rows: number }>> => {
  const { bureau, who, announce, pathOf } = context;
  const path = pathOf(input.file);
  if (!path.ok) return path;
  const ran = runCommand(bureau.runner, who, disclose, input);
  if (!ran.ok) return ran;
  announce(ran.value.changes);
  const written = await writeWholeFile(path.value, linesOf(bureau.reader.store, input.import));
  const { id, rows } = ran.value.value;
  if (written.ok) return ok({ rows });
  writeExportEnded(context, { id, how: 'failed' });
  return written;
};
