/**
 * A million rows imported, until every one is in the queue, against `csv-parse` and inserts of the same rows with their text into FTS5
 * under the same cipher; and how long matching and search then lag. `ASSAY_BENCH_ROWS` asks for fewer.
 */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importFile } from '../../src/main/engine/commands/import-file.ts';
import { previewImport } from '../../src/main/engine/queries/preview-import.ts';
import { followMatchKeys } from '../../src/main/engine/db/follow-match-keys.ts';
import { catchUp } from '../../src/main/engine/search/follow-log.ts';
import { temporaryFolder, valueOf } from '../support/bureau.ts';
import { bareImport, contextOf, importingBureau, writeCsv } from './imported.ts';
import { report, secondsOf } from './measure.ts';

const rows = Number(process.env['ASSAY_BENCH_ROWS'] ?? 1_000_000);
const spreadsheetRows = 350_000;
const spreadsheetSeconds = 20;
const named = (what: string): string => `${what}, ${rows.toLocaleString('en-GB')} rows`;

test('the import of a million rows', async () => {
  const path = join(temporaryFolder(), 'incidents.csv');
  await writeCsv(path, rows);
  const floor = await bareImport(path, { search: true });
  const t = importingBureau();
  const begun = performance.now();
  let asMany: number | null = null;
  const context = contextOf(t, path, (changes) => {
    for (const change of changes) if (change.topic === 'import-progress' && change.read >= Math.min(rows, spreadsheetRows)) asMany ??= (performance.now() - begun) / 1000;
  });
  const { mapping } = valueOf(await previewImport(context, { file: 'file', mapping: null }));
  const ours = await secondsOf(async () => expect(valueOf(await importFile(context, { file: 'file', mapping, regime: 'live', shown: null })).added).toBe(rows));
  const ratio = ours / floor;
  report({ name: named('imported, until all are in the queue'), ours, floor, unit: 's', ratio, goal: 'within 4', met: ratio <= 4 });
  if (asMany !== null && rows >= spreadsheetRows) report({ name: `the first ${spreadsheetRows.toLocaleString('en-GB')} of them, to a spreadsheet program`, ours: asMany, floor: spreadsheetSeconds, unit: 's', ratio: asMany / spreadsheetSeconds, goal: 'within 1', met: asMany <= spreadsheetSeconds });
  const matching = await secondsOf(async () => {
    while (valueOf(followMatchKeys(t.bureau.runner)) === 'more') await new Promise((done) => setImmediate(done));
  });
  report({ name: named('matched afterwards, in slices that leave the store to others'), ours: matching, floor: ours, unit: 's', ratio: matching / ours, goal: 'reported', met: true });
  const searching = await secondsOf(() => catchUp(t.bureau.reader, t.bureau.search));
  report({ name: named('taken up into search afterwards'), ours: searching, floor: ours, unit: 's', ratio: searching / ours, goal: 'reported', met: true });
  t.close();
}, 7_200_000);
