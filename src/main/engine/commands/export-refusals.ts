/** Writes the rows an import refused to a CSV file, each with its row, its reason and what it held. */
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { refusalSentence } from '../../../shared/intake/refusal.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import { csvLine } from '../../../shared/trail/decision-csv.ts';
import type { Context } from '../session.ts';
import { writeWholeFile } from '../transfer/write-whole-file.ts';

const most = 10_000_000;

export const exportRefusals = async ({ bureau, pathOf }: Context, input: Parsed<'export-refusals'>): Promise<Result<{ rows: number }>> => {
  const path = pathOf(input.file);
  if (!path.ok) return path;
  const refusals = bureau.reader.store.imports.refusals(input.import, 0, most);
  const lines = [csvLine(['row', 'reason', 'what it held']), ...refusals.map((each) => csvLine([String(each.row), refusalSentence(each.reason), each.text ?? '']))];
  const written = await writeWholeFile(path.value, lines);
  return written.ok ? ok({ rows: refusals.length }) : written;
};
