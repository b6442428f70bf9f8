import { appendFileSync, mkdtempSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileOf, isMissing, mappingOf, rowsIn, shared } from '../../../../../tests/support/intake-files.ts';
import { readRows } from './read-rows.ts';
import type { Row } from './row.ts';
import { sniffFile } from './sniff.ts';
import { chunkBytes, stampFile } from './watched-file.ts';

const cells = (row: Row | undefined): readonly string[] | string | undefined => (row?.kind === 'row' ? row.cells : row?.reason);
const read = async (content: string | Uint8Array, change: Parameters<typeof rowsIn>[1] = {}): Promise<(readonly string[] | string | undefined)[]> =>
  (await rowsIn(fileOf(content), change)).map(cells);

test('every row comes with its number and the line it begins on', async () => {
  const rows = await rowsIn(fileOf('a,b\r\n1,"two\r\nlines"\r\n\r\n3,4\n5,6'));
  expect(rows.map(({ row, line }) => [row, line])).toEqual([[1, 2], [2, 5], [3, 6]]);
  expect(rows.map(cells)).toEqual([['1', 'two\r\nlines'], ['3', '4'], ['5', '6']]);
});

test.each([
  ['line feeds', 'a,b\n1,2\n3,4\n'],
  ['carriage returns', 'a,b\r1,2\r3,4\r'],
  ['both, and mixed', 'a,b\r\n1,2\n3,4\r\n'],
  ['no end to the last line', 'a,b\n1,2\n3,4'],
])('lines may end with %s', async (_name, text) => expect(await read(text)).toEqual([['1', '2'], ['3', '4']]));

test.each([
  ['UTF-8 with a mark', 'utf-8', Buffer.from('\uFEFFa,b\n1,caf\u00e9 \u20ac\n')],
  ['UTF-16 little-endian', 'utf-16le', Buffer.from('a,b\n1,caf\u00e9 \u20ac\n', 'utf16le')],
  ['UTF-16 with a mark, whatever the mapping says', 'utf-8', Buffer.from('\uFEFFa,b\n1,caf\u00e9 \u20ac\n', 'utf16le')],
  ['UTF-16 big-endian', 'utf-16be', Buffer.from('a,b\n1,caf\u00e9 \u20ac\n', 'utf16le').swap16()],
  ['Windows-1252', 'windows-1252', Buffer.from('a,b\n1,caf\xe9 \x80\n', 'latin1')],
] as const)('%s', async (_name, encoding, bytes) => expect(await read(bytes, { encoding })).toEqual([['1', 'café €']]));

test('a row with too few or too many cells is refused, and the others go on', async () =>
  expect(await read(`a,b\n${'1,2\n'.repeat(20)}3\n4,5,6\n7,8\n`)).toEqual([...Array.from({ length: 20 }, () => ['1', '2']), 'cells-missing', 'cells-over', ['7', '8']]));

test('bytes that are no text spoil their row only', async () => {
  expect(await read('a,b\n1,x\0y\n3,4\n')).toEqual(['not-text', ['3', '4']]);
  expect(await read(Buffer.from('a,b\n1,caf\xe9\n3,4\n', 'latin1'))).toEqual(['wrong-encoding', ['3', '4']]);
  expect(await read(Buffer.from('a,b\n1,\x81\n3,4\n', 'latin1'), { encoding: 'windows-1252' })).toEqual(['wrong-encoding', ['3', '4']]);
  expect(await read('a,b\n1,\uFFFD\n')).toEqual([['1', '\uFFFD']]);
});

test.each([
  ['text behind a closing quotation mark', 'a,b\n1,"x" y\n3,4\n5,6\n', ['quotes-broken', ['3', '4'], ['5', '6']]],
  ['a quotation mark inside a cell', 'a,b\n1,5" pipe\n3,4\n5,6\n', ['quotes-broken', ['3', '4'], ['5', '6']]],
  ['one that is never closed', 'a,b\n1,"x\n3,4\n5,6\n', ['quotes-broken', ['3', '4'], ['5', '6']]],
  ['two such lines', 'a,b\n1,"x\n3,"y\n5,6\n', ['quotes-broken', 'quotes-broken', ['5', '6']]],
])('%s costs its own line, and no other', async (_name, text, expected) => expect(await read(text)).toEqual(expected));

test('a broken quotation mark far from its kind does not swallow what stands between', async () => {
  const each = 2000;
  const good = `1,${'x'.repeat(chunkBytes / 1000)}\n`.repeat(each);
  const rows = await rowsIn(fileOf(`a,b\n${good}3,"x\n${good}4,y"z\n${good}`));
  expect(rows).toHaveLength(each * 3 + 2);
  expect(rows.filter((row) => row.kind === 'bad').map(({ row, line }) => [row, line])).toEqual([
    [each + 1, each + 2],
    [each * 2 + 2, each * 2 + 3],
  ]);
});

test('quotation marks may be read as ordinary characters', async () => expect(await read('a,b\n1,5" pipe\n"x,y"\n', { quote: 'none' })).toEqual([['1', '5" pipe'], ['"x', 'y"']]));

test('a line of many megabytes is refused without being held, and the next is read', async () => {
  expect(await read(`a,b\n1,${'x'.repeat(5_000_000)}\n3,4\n`)).toEqual(['too-long', ['3', '4']]);
  expect(await read(`a,b\n1,2\n3,${'x'.repeat(5_000_000)}`)).toEqual([['1', '2'], 'too-long']);
});

test('names that repeat or are blank are told apart', async () => {
  const [row] = await rowsIn(fileOf('Date,Date,,Date\n1,2,3,4\n'));
  expect(row?.kind === 'row' && row.names).toEqual(['Date', 'Date (2)', 'Column 3', 'Date (3)']);
});

test('a header row shorter or longer than the rows gives way to them', async () => {
  const [short] = await rowsIn(fileOf(`a,b\n${'1,2,3\n'.repeat(10)}`));
  expect(short?.kind === 'row' && short.names).toEqual(['a', 'b', 'Column 3']);
  const [long] = await rowsIn(fileOf(`a,b,c\n${'1,2\n'.repeat(10)}`));
  expect(long?.kind === 'row' && long.names).toEqual(['a', 'b']);
});

test('rows above the names are no data, and a file may have no names', async () => {
  expect(await read('Extract of 1 May\n\na,b\n1,2\n', { headerRow: 2 })).toEqual([['1', '2']]);
  expect(await read('1,2\n3,4\n', { headerRow: null })).toEqual([['1', '2'], ['3', '4']]);
});

test('more than a thousand columns are refused as a whole', async () =>
  expect(rowsIn(fileOf(`${Array.from({ length: 100_000 }, (_, index) => `c${index}`).join(',')}\n`))).rejects.toThrow('more than 1,000 columns'));

const json = (content: string, change = {}): ReturnType<typeof read> => read(content, { format: 'json', ...change });

test('JSON: a list, one record a line, and a list inside an object', async () => {
  const expected = [['1', 'x'], ['2', 'y']];
  expect(await json('[{"a":1,"b":"x"},\n {"a":2,"b":"y"}]')).toEqual(expected);
  expect(await json('{"a":1,"b":"x"}\n\n{"a":2,"b":"y"}\r\n')).toEqual(expected);
  expect(await json('{"codes":["[{"],"data":{"rows":[{"a":1,"b":"x"},{"a":2,"b":"y"}]}}', { records: 'data.rows' })).toEqual(expected);
});

test('JSON: nothing is lost on the way to cells', async () => {
  const [row] = await rowsIn(fileOf('[{"id":12345678901234567890,"at":{"place":"a","tags":["x","y"]},"n":null,"t":true}]'), { format: 'json' });
  expect(row?.kind === 'row' && [row.names, row.cells]).toEqual([['id', 'at.place', 'at.tags', 'n', 't'], ['12345678901234567890', 'a', 'x\ny', '', 'true']]);
});

test.each([
  ['[{"a":1,"a":2}]', 'name-twice'],
  ['[{"a":{"b":1,"\\u0062":2}}]', 'name-twice'],
  ['[{"__proto__":{"x":1}}]', 'name-forbidden'],
  ['[{"a":"\\ud800"}]', 'not-text'],
  ['[{"a":"\\u0000"}]', 'not-text'],
  ['[1]', 'not-a-record'],
  ['[[1]]', 'not-a-record'],
  ['[{"a":01}]', 'json-broken'],
  ['[{"a":1}{"a":2}]', 'json-broken'],
  [`[{"a":${'['.repeat(40)}${']'.repeat(40)}}]`, 'too-deep'],
  [`[{"a":"${'x'.repeat(2_000_000)}"}]`, 'too-long'],
] as const)('JSON: a record is refused for what it is (case %#)', async (text, reason) => expect(await json(text)).toEqual([reason]));

test.each(['[{"a":1}', '[{"a":1},]', '[,{"a":1}]', '[{"a":1}] x', '[{"a":1'])('JSON: %s is not a list, and says so', async (text) =>
  expect(json(text)).rejects.toThrow('not valid JSON'));

const jsonSuite = 'vectors/json/json-test-suite.json';

test.skipIf(isMissing(jsonSuite))('the JSON test suite: what is valid is read, what is not is never read as a record (skipped without the shared vectors)', async () => {
  const { files } = JSON.parse(readFileSync(shared(jsonSuite), 'utf8')) as { files: { name: string; base64: string }[] };
  const outcome = async (bytes: Buffer): Promise<string> => {
    try {
      const rows = await rowsIn(fileOf(Buffer.concat([Buffer.from('[{"v":'), bytes, Buffer.from('}]')])), { format: 'json' });
      return rows.length === 1 && rows[0]?.kind === 'row' ? 'read' : 'refused';
    } catch (error) {
      if (error instanceof Error && error.name === 'IntakeFailure') return 'refused';
      throw error;
    }
  };
  for (const { name, base64 } of files) {
    const seen = await outcome(Buffer.from(base64, 'base64'));
    if (name.startsWith('n_')) expect(seen, name).toBe('refused');
    if (name.startsWith('y_') && !/duplicated|null_byte|nul|U\+FFFE|nonchar|noncharacter|escaped_null/i.test(name)) expect(seen, name).toBe('read');
  }
});

const csvSpectrum = 'vectors/csv/csv-spectrum.json';

test.skipIf(isMissing(csvSpectrum))('the CSV spectrum is read as it expects (skipped without the shared vectors)', async () => {
  const { files } = JSON.parse(readFileSync(shared(csvSpectrum), 'utf8')) as { files: { name: string; csv_base64: string; expected: Record<string, unknown>[] }[] };
  for (const { name, csv_base64, expected } of files) {
    const path = fileOf(Buffer.from(csv_base64, 'base64'));
    const rows = await rowsIn(path, { quote: (await sniffFile(path)).quote });
    const seen = rows.map((row) => (row.kind === 'row' ? Object.fromEntries(row.names.map((each, index) => [each, row.cells[index]])) : row.reason));
    const texts = [expected].flat().map((each) => Object.fromEntries(Object.entries(each).map(([key, value]) => [key, String(value)])));
    // One file's expectation has another telephone number than the file itself.
    const known = name === 'location_coordinates.csv' ? texts.map((each) => ({ ...each, 'Contact Phone Number': '2095257564' })) : texts;
    expect(seen, name).toEqual(known);
  }
});

test('what was written as CSV is read back, whatever the cells hold', async () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'é', '💡', ';', "'") }).filter((text) => text !== '');
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 30 }), fc.constantFrom('\n', '\r\n'), async (rows, end) => {
      const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
      const text = [['a', 'b'], ...rows].map((row) => row.map(quoted).join(',')).join(end);
      expect(await read(text)).toEqual(rows);
    }),
    { numRuns: 60 },
  );
});

test('whatever the bytes are, every line is accounted for or the file is refused in words', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom('a', '"', ',', '\n', '\r', '\0', '{', ']', '\xff', 'x,y\n'), { maxLength: 60 }), fc.constantFrom('csv' as const, 'json' as const), async (parts, format) => {
      const path = fileOf(Buffer.from(`a,b\n${parts.join('')}`, 'latin1'));
      const rows = await rowsIn(path, { format }).catch((error: unknown) => (error instanceof Error && error.name === 'IntakeFailure' ? [] : Promise.reject(error)));
      rows.forEach((row, index) => expect(row.row).toBe(index + 1));
      expect(rows.map((row) => row.line)).toEqual(rows.map((row) => row.line).toSorted((a, b) => a - b));
    }),
    { numRuns: 200 },
  );
});

test('a file that changes, shrinks or vanishes while it is read stops the reading, in words', async () => {
  const whileReading = async (change: (path: string) => void): Promise<string> => {
    const path = fileOf(`a,b\n${`1,${'x'.repeat(chunkBytes / 100)}\n`.repeat(800)}`);
    try {
      let batches = 0;
      for await (const _batch of readRows(path, await stampFile(path), mappingOf())) if ((batches += 1) === 2) change(path);
      return 'read';
    } catch (error) {
      return error instanceof Error ? error.message : '';
    }
  };
  expect(await whileReading(() => undefined)).toBe('read');
  expect(await whileReading((path) => appendFileSync(path, '3,4\n'))).toContain('changed while it was being read');
  expect(await whileReading((path) => truncateSync(path, 1000))).toContain('changed while it was being read');
  expect(await whileReading((path) => rmSync(path))).toContain('no longer there');
});

test('a folder, an empty file, one beyond 1 GB and one that is not there are refused before anything is read', async () => {
  const refused = (path: string): Promise<string> => stampFile(path).then(() => '', (error: unknown) => (error as Error).message);
  const folder = mkdtempSync(join(tmpdir(), 'assay-intake-'));
  expect(await refused(folder)).toContain('a folder');
  expect(await refused('/dev/null')).toContain('a folder or a device');
  expect(await refused(fileOf(''))).toBe('The file is empty.');
  expect(await refused(join(folder, 'none.csv'))).toContain('no longer there');
  const large = join(folder, 'large.csv');
  writeFileSync(large, '');
  truncateSync(large, 1_000_000_001);
  expect(await refused(large)).toContain('larger than 1 GB');
  const link = join(folder, 'link.csv');
  symlinkSync(join(folder, 'none.csv'), link);
  expect(await refused(link)).toContain('no longer there');
});
