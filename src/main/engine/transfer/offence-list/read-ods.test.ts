import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { limits, readOds, readSheets, UnreadableSpreadsheet } from './read-ods.ts';
import { storedZip } from '../../../../../tests/support/made-zip.ts';

const namespaces = 'xmlns:office="o" xmlns:table="t" xmlns:text="x"';
const document = (rows: string): string => `<office:d ${namespaces}><table:table table:name="One">${rows}</table:table></office:d>`;
const row = (cells: string, attributes = ''): string => `<table:table-row ${attributes}>${cells}</table:table-row>`;
const cell = (text: string, attributes = ''): string => `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`;
const empty = (times: number): string => `<table:table-cell table:number-columns-repeated="${times}"/>`;

test('cells keep their text, with one space wherever there was white space', () => {
  const xml = document(row(cell('  Sec <text:s text:c="3"/>18 ') + cell('a</text:p><text:p>b') + cell('<text:span>c</text:span>d')));
  expect(readSheets(xml)).toEqual([{ name: 'One', rows: [{ row: 1, cells: ['Sec 18', 'a b', 'cd'] }] }]);
});

test('repeated cells and rows count, empty ones at the end do not, and row numbers are those of the sheet', () => {
  const xml = document(
    row(empty(16_384), 'table:number-rows-repeated="3"') + row(empty(2) + cell('x', 'table:number-columns-repeated="2"') + empty(16_380), 'table:number-rows-repeated="2"') + row(empty(1), 'table:number-rows-repeated="1048570"'),
  );
  expect(readSheets(xml)[0]?.rows).toEqual([
    { row: 4, cells: ['', '', 'x', 'x'] },
    { row: 5, cells: ['', '', 'x', 'x'] },
  ]);
});

test('a note on a cell is not its text', () => {
  const xml = document(row('<table:table-cell><office:annotation><text:p>note</text:p></office:annotation><text:p>a</text:p></table:table-cell>'));
  expect(readSheets(xml)[0]?.rows[0]?.cells).toEqual(['a']);
});

test.for([
  ['a document type', `<!DOCTYPE x [<!ENTITY a "b">]>${document('')}`, /type declaration/],
  ['an unknown entity', document(row(cell('&a;'))), /not well formed/],
  ['markup left open', `<office:d ${namespaces}><table:table>`, /not well formed/],
  ['text repeated over a thousand rows', document(row(cell('x'), 'table:number-rows-repeated="1000"')), /repeated/],
  ['text beyond the last column', document(row(empty(limits.columns) + cell('x'))), /columns/],
  ['a count that is none', document(row(cell('x', 'table:number-columns-repeated="-1"'))), /not a count/],
  ['a cell without end', document(row(cell('x'.repeat(limits.cellCharacters + 1)))), /characters/],
] as const)('%s is refused', ([, xml, message]) => {
  expect(() => readSheets(xml)).toThrow(UnreadableSpreadsheet);
  expect(() => readSheets(xml)).toThrow(message);
});

test('a spreadsheet in a zip is read', async () => {
  const bytes = storedZip([['mimetype', 'x'], ['content.xml', document(row(cell('x')))]]);
  expect(await readOds(bytes)).toEqual([{ name: 'One', rows: [{ row: 1, cells: ['x'] }] }]);
});

test.for([
  ['nothing at all', Buffer.alloc(0), /Not a readable/],
  ['text', Buffer.from('ho_code,mode\n'), /Not a readable/],
  ['a zip without content', storedZip([['mimetype', 'x']]), /No content\.xml/],
  ['content twice', storedZip([['content.xml', document('')], ['content.xml', document('')]]), /twice/],
  ['a name that climbs out', storedZip([['../content.xml', document('')]]), /Not a readable/],
  ['more parts than any spreadsheet has', storedZip(Array.from({ length: limits.entries + 1 }, (_, at) => [`p${at}`, ''] as const)), /parts/],
  ['a file over the limit', Buffer.alloc(limits.fileBytes + 1), /over/],
  ['bytes that are not UTF-8', storedZip([['content.xml', Buffer.from([0x3c, 0xff])]]), /not valid/],
] as const)('%s is refused', async ([, bytes, message]) => {
  await expect(readOds(bytes)).rejects.toThrow(UnreadableSpreadsheet);
  await expect(readOds(bytes)).rejects.toThrow(message);
});

type Corpus = { readonly files: readonly { readonly name: string; readonly base64: string }[] };
const corpus = (path: string): Corpus | null => {
  const file = new URL(`../../../../../../shared/data/vectors/${path}`, import.meta.url);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Corpus) : null;
};

const zips = corpus('zip/yauzl-malformed-zips.json');
test.skipIf(zips === null)(`malformed zips are refused in a sentence${zips ? '' : ' (skipped: ../shared is not here)'}`, async () => {
  for (const { base64 } of zips?.files ?? []) {
    await expect(readOds(Buffer.from(base64, 'base64'))).rejects.toThrow(UnreadableSpreadsheet);
  }
});

const attacks = corpus('xml/defusedxml-attacks.json');
test.skipIf(attacks === null)(`XML attacks are refused, or read as nothing${attacks ? '' : ' (skipped: ../shared is not here)'}`, () => {
  for (const { base64 } of attacks?.files ?? []) {
    const xml = Buffer.from(base64, 'base64').toString('utf8');
    if (xml.includes('<!DOCTYPE')) expect(() => readSheets(xml)).toThrow(UnreadableSpreadsheet);
    else expect(readSheets(xml)).toEqual([]);
  }
});
