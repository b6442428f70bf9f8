/** What is imported is what was shown: the same file, and the same mapping but for what its source is called. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { temporaryFolder, testBureau, valueOf, type TestBureau } from '../../../../tests/support/bureau.ts';
import { calling, type Calling } from '../../../../tests/support/calling.ts';
import { enterReport } from '../../../../tests/support/incidents.ts';
import type { ImportMapping } from '../../../shared/intake/mapping.ts';
import { orderPath } from '../../../shared/intake/refusal.ts';

let t: TestBureau;
let call: Calling;
let path: string;
let file: string;

const rows = (...narratives: readonly string[]): string => ['Reference,Reported,Incident type,Narrative', ...narratives.map((text, n) => `CAD ${n},13/04/2026 07:00,Fire,${text}`), ''].join('\n');

beforeEach(() => {
  t = testBureau();
  call = calling(t);
  path = join(temporaryFolder(), 'log.csv');
  writeFileSync(path, rows('A fire in the yard', 'Void'));
  file = call.choose('assessor', path);
});
afterEach(() => t.close());

const look = () => call.get('assessor', 'preview-import', { file, mapping: null });
const sent = (mapping: ImportMapping, shown: string | null) => ({ file, mapping, shown, regime: 'live' as const });
const isOther = { code: 'stale', message: 'Nothing was imported. The file, or what its columns become, is no longer what was shown. Look at it again.' };

test('what was shown is imported, whatever its source is called', async () => {
  const { mapping, shown } = await look();
  expect(await call.get('assessor', 'import-file', sent({ ...mapping, sourceName: 'Another name' }, shown))).toMatchObject({ read: 2, added: 2 });
});

test('nothing is imported under a mapping that was not shown', async () => {
  const { mapping, shown } = await look();
  expect(await call.refused('assessor', 'import-file', sent({ ...mapping, blankWords: ['Void'] }, shown))).toMatchObject(isOther);
  expect((await call.get('assessor', 'imports', {})).imports).toEqual([]);
});

test('nothing is imported of a file that has changed since it was shown', async () => {
  const { mapping, shown } = await look();
  writeFileSync(path, rows('A fire in the yard', 'Void', 'Another'));
  expect(await call.refused('assessor', 'import-file', sent(mapping, shown))).toMatchObject(isOther);
});

test('whoever was shown nothing imports what they name', async () => {
  const { mapping } = await look();
  expect(await call.get('assessor', 'import-file', sent(mapping, null))).toMatchObject({ added: 2 });
});

test('what was refused is taken away as it is told in the trail: how many rows, and nothing of them', async () => {
  writeFileSync(path, `${rows('A fire in the yard')}CAD 1,,Fire,\nCAD 2,,Fire,\n`);
  const { mapping, shown } = await look();
  const done = await call.get('assessor', 'import-file', sent(mapping, shown));
  expect(done).toMatchObject({ added: 1, refused: 2 });
  const csv = join(temporaryFolder(), 'refused.csv');
  expect(await call.get('assessor', 'export-refusals', { import: done.import, file: call.choose('assessor', csv) })).toEqual({ rows: 2 });
  expect(readFileSync(csv, 'utf8').trim().split('\r\n').map((line) => line.split(',')[0])).toEqual(['row', '2', '3']);
  const { bytes } = t.bureau.reader.store.log.after(t.bureau.reader.store.log.size() - 1, 1)[0] ?? { bytes: '' };
  expect(JSON.parse(bytes)).toMatchObject({ kind: 'refusals.exported', data: { import: done.import, rows: 2 } });
});

test('where they cannot be written the trail says that no file came of it, and no duty is broken', async () => {
  writeFileSync(path, `${rows('A fire in the yard')}CAD 1,,Fire,\n`);
  const { mapping, shown } = await look();
  const done = await call.get('assessor', 'import-file', sent(mapping, shown));
  const csv = join(temporaryFolder(), 'refused.csv');
  mkdirSync(join(csv, 'in the way'), { recursive: true });
  expect(await call.ask('assessor', 'export-refusals', { import: done.import, file: call.choose('assessor', csv) })).toMatchObject({ ok: false, error: { code: 'storage' } });
  const { log } = t.bureau.reader.store;
  const [wrote, ended] = log.after(log.size() - 2, 2).map(({ bytes }) => JSON.parse(bytes) as { readonly kind: string; readonly seq: number; readonly data: { readonly export?: string } });
  expect([wrote?.kind, ended?.kind]).toEqual(['refusals.exported', 'export.ended']);
  expect(ended?.data.export).toMatch(new RegExp(`-0*${wrote?.seq ?? 0}$`));
  expect((await call.get('assessor', 'check-bureau', {})).breaches.count).toBe(0);
});

test('a number that the log gives again on another day is another incident, which is said; the same file again adds nothing', async () => {
  const row = (day: number, minute: string): string => `Reference,Reported,Incident type,Narrative\nCAD 1,2026-04-${day} 07:${minute},Fire,A fire on the ${day}th\n`;
  const load = async (text: string) => {
    writeFileSync(path, text);
    const { mapping, shown } = await look();
    return call.get('assessor', 'import-file', sent(mapping, shown));
  };
  const { store } = t.bureau.reader;
  const ended = (): unknown => (JSON.parse(store.log.after(store.log.size() - 1, 1)[0]?.bytes ?? '') as { readonly data: unknown }).data;
  expect(await load(row(12, '00'))).toMatchObject({ added: 1, otherDay: 0 });
  expect(ended()).not.toHaveProperty('otherDay');
  expect(await load(row(13, '00'))).toMatchObject({ added: 1, updated: 0, otherDay: 1 });
  expect(ended()).toMatchObject({ added: 1, otherDay: 1 });
  expect(await load(row(13, '00'))).toMatchObject({ added: 0, unchanged: 1, otherDay: 0 });
  const first = valueOf(await call.ask('assessor', 'find-incident', { ref: 'CAD 1' }));
  expect(store.incidents.standingCodes(first.incident).received.at).toBe('2026-04-12T06:00:00.000Z');
});

test('where the order of dates is not told, the field that is wanting is named', async () => {
  writeFileSync(path, 'Reference,Reported,Incident type,Narrative\nCAD 1,03/04/2026 07:00,Fire,A fire in the yard\n');
  const { mapping } = await look();
  expect(await call.refused('assessor', 'import-file', sent(mapping, null))).toMatchObject({ code: 'invalid', problems: [{ path: orderPath }] });
});

test('the same file read the other way round mends the incidents it made, and adds none', async () => {
  writeFileSync(path, 'Reference,Reported,Incident type,Narrative\nCAD 1,03/04/2026 07:00,Fire,A fire in the yard\n');
  const { mapping } = await look();
  expect(await call.get('assessor', 'import-file', sent({ ...mapping, dateOrder: 'month-first' }, null))).toMatchObject({ added: 1 });
  expect(await call.get('assessor', 'import-file', sent({ ...mapping, dateOrder: 'day-first' }, null))).toMatchObject({ added: 0, updated: 1 });
});

test('a reference of the bureau’s own is free, though a source has used the same', async () => {
  const taken = Array.from({ length: 100 }, (_, n) => `260413-${String(60 + n).padStart(4, '0')}`);
  writeFileSync(path, ['Reference,Reported,Incident type,Narrative', ...taken.map((ref) => `${ref},13/04/2026 07:00,Fire,A fire at ${ref}`), ',13/04/2026 07:30,Fire,One without a reference', ''].join('\n'));
  const { mapping, shown } = await look();
  expect(await call.get('assessor', 'import-file', sent(mapping, shown))).toMatchObject({ added: 101 });
  const { store } = t.bureau.reader;
  expect(store.incidents.refOf(enterReport(t))).toMatch(/^260413-(\d{4})~\d+$/);
});

test('a reference of the bureau’s own has the day it is in London', () => {
  const night = testBureau('2026-06-30T23:30:00.000Z', ['assessor']);
  const ref = night.bureau.reader.store.incidents.refOf(enterReport(night));
  night.close();
  expect(ref).toMatch(/^260701-/);
});
