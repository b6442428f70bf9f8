/** `import`: incidents from a CSV or JSON file. Without a mapping one is proposed; `--dry-run` prints it and imports nothing. */
import { otherDaySentence } from '../../../shared/intake/other-day.ts';
import { refusalSentence } from '../../../shared/intake/refusal.ts';
import { columnsFor, ImportMapping, tellingFields, type IntakeField } from '../../../shared/intake/mapping.ts';
import type { ImportPreview, ImportWarning } from '../../../shared/intake/preview.ts';
import { ok, invalid, type Result } from '../../../shared/ipc/result.ts';
import { isSet, operand, optional } from '../arguments.ts';
import { cannot, carry, done, failed } from '../outcome.ts';
import { stoppable } from '../stoppable.ts';
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

const noList =
  'This does not look like a list of incidents: no column is known to say when, where or what was reported. If it is one, say in a mapping which columns do: --dry-run prints one to complete, --mapping takes it.';

/** Where nobody has said what the columns are, long text alone makes no incident: a letter is long text too. */
const isList = (mapping: ImportMapping, isGiven: boolean): boolean => {
  const has = (field: IntakeField): boolean => columnsFor(mapping, field).length > 0;
  if (!tellingFields.some(has)) return false;
  return isGiven || mapping.format === 'json' || has('reference') || tellingFields.some((field) => field !== 'narrative' && has(field));
};

/** A request to stop ends it after its present slice. */
const importing = async <T>(line: Line, run: () => Promise<T>): Promise<T> => {
  let running: string | null = null;
  let asked = false;
  const stop = (): void => {
    asked = true;
    if (running !== null) void ask(line, 'cancel-import', { import: running });
  };
  line.engine.onChange((changes) => {
    for (const change of changes) if (change.topic === 'import-progress') running = change.import;
    if (asked) stop();
  });
  return stoppable(stop, run);
};

/** Where each row is refused for what it is, that says more than what its columns would have to be. */
const noneTaken = ({ looked, rows }: ImportPreview): string | null => {
  const first = rows.find(({ outcome }) => outcome.kind === 'refused')?.outcome;
  if (looked.accepted > 0 || first?.kind !== 'refused' || first.reason === 'nothing-there') return null;
  return `None of its rows can be imported. Of the first: ${first.sentence}`;
};

const beforeImporting: ReadonlySet<string> = new Set(['date-order', 'many-refused', 'not-whole']);

/** What the wizard has a button for, or nothing, a mapping has a name for. */
const inMapping: Readonly<Partial<Record<ImportWarning['code'], string>>> = {
  'no-names': ' If its first row holds the names, set "headerRow" to 1 in the mapping.',
  zone: ' Set "zone" in the mapping to say where.',
  'says-nothing': ' List the words as "blankWords" in the mapping.',
};

/** What a person should know of an import that is done; the wizard says it before. */
const notesOf = ({ warnings, regime }: ImportPreview, historic: boolean): readonly string[] => [
  ...warnings.filter(({ code }) => !beforeImporting.has(code)).map(({ code, sentence }) => `${sentence}${inMapping[code] ?? ''}`),
  ...(regime.proposed === 'historic' && !historic ? ['Most of these reports are over 30 days old, and they were imported as live, with a clock. Old reports are imported with --historic.'] : []),
];

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
    const { mapping, shown } = preview.value;
    if (isSet(options, 'dry-run')) return done(mapping, JSON.stringify(mapping, null, 2));
    if (!isList(mapping, given.value !== null)) return cannot('unreadable', noneTaken(preview.value.preview) ?? noList, pathFrom(line, path.value));
    const historic = isSet(options, 'historic');
    const imported = await importing(line, () => ask(line, 'import-file', { file, mapping, regime: historic ? 'historic' : 'live', shown }));
    if (!imported.ok) return failed(imported.error);
    const totals = imported.value;
    if (totals.ended !== 'completed') {
      const kept = `The import was stopped after ${totals.read} rows: ${totals.added} were added and ${totals.updated} updated, and they are kept. Import the file again to complete it.`;
      return cannot('refused', kept, pathFrom(line, path.value));
    }
    return carry(await refusalsOf(line, totals.import), (refusals) => {
      const { read, added, updated, unchanged, refused, otherDay } = totals;
      const notes = [...notesOf(preview.value.preview, historic), ...(otherDay === 0 ? [] : [otherDaySentence(otherDay)])];
      const counted = `${read} rows read: ${added} added, ${updated} updated, ${unchanged} unchanged, ${refused} refused.`;
      return done({ import: totals.import, read, added, updated, unchanged, refused, refusals, notes }, [counted, ...notes].join('\n'));
    });
  }),
};
