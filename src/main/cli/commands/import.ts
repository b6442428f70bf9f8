/** `import`: incidents from a CSV or JSON file. Without a mapping one is proposed; `--dry-run` prints it and imports nothing. */
import { refusalSentence } from '../../../shared/intake/refusal.ts';
import { ImportMapping } from '../../../shared/intake/mapping.ts';
import { ok, invalid, type Result } from '../../../shared/ipc/result.ts';
import { isSet, operand, optional } from '../arguments.ts';
import { cannot, carry, done, failed } from '../outcome.ts';
import { ask, choose, pathFrom, readJson, type Line } from '../surroundings.ts';
import { inBureau, type CliCommand } from './command.ts';

const givenMapping = (line: Line, file: string | null): Result<ImportMapping | null> => {
  if (file === null) return ok(null);
  const read = readJson(line, file, 'The mapping file');
  if (!read.ok) return read;
  const mapping = ImportMapping.safeParse(read.value);
  if (mapping.success) return ok(mapping.data);
  const wrong = invalid(mapping.error);
  return wrong.ok ? wrong : { ok: false, error: { ...wrong.error, path: pathFrom(line, file) } };
};

const page = 1000;

const refusalsOf = async (line: Line, id: string): Promise<Result<readonly { readonly row: number; readonly reason: string }[]>> => {
  const found: { readonly row: number; readonly reason: string }[] = [];
  for (let after = 0; ; ) {
    const read = await ask(line, 'import-refusals', { import: id, after, limit: page });
    if (!read.ok) return read;
    const { refusals } = read.value;
    found.push(...refusals.map(({ row, reason }) => ({ row, reason: refusalSentence(reason) })));
    if (refusals.length < page) return ok(found);
    after = refusals.at(-1)?.row ?? after;
  }
};

export const importFile: CliCommand = {
  usage: 'import --bureau DIR FILE [--mapping FILE] [--historic] [--dry-run]',
  options: { bureau: 'text', mapping: 'text', historic: 'flag', 'dry-run': 'flag' },
  operands: 1,
  run: inBureau(async (line, options) => {
    const path = operand(options, 'The file to import');
    if (!path.ok) return failed(path.error);
    const given = givenMapping(line, optional(options, 'mapping'));
    if (!given.ok) return failed(given.error);
    const file = choose(line, path.value);
    const preview = await ask(line, 'preview-import', { file, mapping: given.value });
    if (!preview.ok) return failed(preview.error);
    const { mapping } = preview.value;
    if (isSet(options, 'dry-run')) return done(mapping, JSON.stringify(mapping, null, 2));
    const imported = await ask(line, 'import-file', { file, mapping, regime: isSet(options, 'historic') ? 'historic' : 'live' });
    if (!imported.ok) return failed(imported.error);
    const totals = imported.value;
    if (totals.ended !== 'completed') return cannot('unexpected', 'The import was not completed. What was accepted is kept; run it again.', pathFrom(line, path.value));
    return carry(await refusalsOf(line, totals.import), (refusals) => {
      const { read, added, updated, unchanged, refused } = totals;
      return done({ import: totals.import, read, added, updated, unchanged, refused, refusals }, `${read} rows read: ${added} added, ${updated} updated, ${unchanged} unchanged, ${refused} refused.`);
    });
  }),
};
