import { hash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { fileOf } from '../../../../../tests/support/intake-files.ts';
import { sniffFile } from './sniff.ts';

const rows = 'Ref,Received,Text\n1,13/07/2024 23:47,"Said ""no"", twice"\n2,14/07/2024 01:05,Left\n';

test.each([
  ['commas', rows, ','],
  ['semicolons, with commas in the text', 'Ref;Text\n1;One, two\n2;Three, four, five\n', ';'],
  ['tabs', 'Ref\tText\n1\tOne, two\n', '\t'],
  ['bars', 'Ref|Text\n1|One\n', '|'],
  ['commas inside quotation marks', 'Ref;Text\n"1,1";"a,b,c"\n"2,2";"d,e,f"\n', ';'],
] as const)('%s', async (_name, text, delimiter) => expect(await sniffFile(fileOf(text))).toMatchObject({ format: 'csv', delimiter, headerRow: 1 }));

test.each([
  ['UTF-8', 'utf-8', Buffer.from('a,b\n1,café\n')],
  ['UTF-8 with a mark', 'utf-8', Buffer.from('\uFEFFa,b\n1,2\n')],
  ['UTF-16 little-endian with a mark', 'utf-16le', Buffer.from('\uFEFFa,b\n1,2\n', 'utf16le')],
  ['UTF-16 little-endian without one', 'utf-16le', Buffer.from('a,b\n1,2\n', 'utf16le')],
  ['UTF-16 big-endian without one', 'utf-16be', Buffer.from('a,b\n1,2\n', 'utf16le').swap16()],
  ['Windows-1252', 'windows-1252', Buffer.from('a,b\n1,caf\xe9\n', 'latin1')],
  ['Windows-1252 that shows in its last row only', 'windows-1252', Buffer.from(`a,b\n${'1,2\n'.repeat(200_000)}1,caf\xe9\n`, 'latin1')],
  ['UTF-16 in a script without zeros', 'utf-16le', Buffer.from(`\uFEFF${'\u0905\u0906\u0907\u090F'.repeat(200)},\u0902\n\u0905,\u0906\n`, 'utf16le')],
] as const)('%s', async (_name, encoding, bytes) => expect((await sniffFile(fileOf(bytes))).encoding).toBe(encoding));

test('a few lines of another encoding do not make it the encoding of the file', async () =>
  expect(await sniffFile(fileOf(Buffer.concat([Buffer.from('a,b\n1,café\n2,naïve\n'), Buffer.from('3,caf\xe9\n', 'latin1')])))).toMatchObject({ encoding: 'utf-8', misfitLines: 1 }));

test('quotation marks that quote nothing are ordinary characters', async () => {
  expect(await sniffFile(fileOf('Ref,Text\n1,5" pipe\n2,6" nail\n'))).toMatchObject({ quote: 'none', delimiter: ',' });
  expect(await sniffFile(fileOf(rows))).toMatchObject({ quote: '"' });
});

test.each([
  ['names on the first row', rows, 1],
  ['a title above them', `Incident extract\nPrinted 1 May\n${rows}`, 3],
  ['none', '1,13/07/2024 23:47,One\n2,14/07/2024 01:05,Two\n', null],
  ['none, with words only', 'W0731,Lost,Closed\nW0732,Found,Open\n', null],
  ['names with blank ones among them', 'Ref,,Text\n1,2,3\n', 1],
  ['one that looks like content among them', 'Ref,Received,LSOA2021,Text\n1,13/07/2024,E01000001,One\n', 1],
  ['years among them', 'Incident type,Location,2024,2025,2026\nTheft,High Street,1,2,3\n', 1],
  ['none, where what stands in the first row stands below it too', 'W0731,Phone,No\nW0732,Phone,No\n', null],
] as const)('names: %s', async (_name, text, headerRow) => expect((await sniffFile(fileOf(text))).headerRow).toBe(headerRow));

test.each([
  ['a list', '[{"a":1}]', null],
  ['an empty list', '[]', null],
  ['one record a line', '{"a":1}\n{"a":2}\n', null],
  ['one record a line, the first broken', '{"a":\n{"a":2}\n', null],
  ['a list inside', '{\n"codes":[{"x":1}],"data":{"rows":[{"a":1},{"a":2}]}}', 'data.rows'],
  ['a list inside, all on one line', '{"rows":[{"a":1}]}\n', 'rows'],
  ['a single record', '{"a":1}\n', null],
  ['a single incident with its log', '{"reference":"A1","received":"2026-04-12T06:12:00Z","narrative":"Shouting","log":[{"at":"06:20","text":"A unit was sent"}]}\n', null],
  ['a single incident with its log, and no end to the line', '{"incidentReference":"A1","summary":"Shouting","log":[{"time":"06:20"},{"time":"06:30"}]}', null],
  ['a list inside that has a name and a description', '{"id":"June","created":"2026-07-01","description":"All","rows":[{"reference":"A1","received":"2026-06-12","narrative":"Shouting"}]}', 'rows'],
] as const)('JSON: %s', async (_name, text, records) => expect(await sniffFile(fileOf(text))).toMatchObject({ format: 'json', records }));

test('text in brackets is no JSON', async () => expect(await sniffFile(fileOf('[Ref],Text\n1,2\n'))).toMatchObject({ format: 'csv' }));

const xlsx = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), Buffer.from('[Content_Types].xml .... xl/workbook.xml')]);

test.each([
  ['an Excel workbook', xlsx, 'Excel workbook'],
  ['an old Excel workbook', Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'), 'Excel workbook'],
  ['a Word document', Buffer.from('PK\x03\x04 word/document.xml', 'latin1'), 'Word document'],
  ['an OpenDocument spreadsheet', Buffer.from('PK\x03\x04 mimetypeapplication/vnd.oasis.opendocument.spreadsheet', 'latin1'), 'OpenDocument'],
  ['a zip archive', Buffer.from('PK\x03\x04 rows.csv', 'latin1'), 'zip archive'],
  ['a compressed file', gzipSync(rows), 'compressed'],
  ['a PDF', Buffer.from('%PDF-1.7'), 'PDF'],
  ['a database', Buffer.from('SQLite format 3\0'), 'database'],
  ['a picture', Buffer.from('\x89PNG\r\n', 'latin1'), 'picture'],
  ['a web page', Buffer.from('<!DOCTYPE html><table>'), 'web page'],
  ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 97, 0, 0, 0]), 'UTF-32'],
  ['zeros', Buffer.alloc(5000), 'not a text file'],
  ['noise', Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7919 + (index >> 3) * 31) % 256)), 'not a text file'],
  ['what was compressed or encrypted', Buffer.concat(Array.from({ length: 64 }, (_, index) => hash('sha256', `c${index}`, 'buffer'))), 'not a text file'],
  ['spaces', Buffer.from('  \n\n  '), 'empty'],
  ['a mark alone', Buffer.from('\uFEFF'), 'empty'],
  ['an incident with its log over several lines', Buffer.from('{\n"reference":"A1",\n"narrative":"Shouting",\n"log":[{"text":"A unit was sent"}]\n}'), 'no list of records'],
  ['an object without a list', Buffer.from('{\n"a":1\n}'), 'no list of records'],
  ['a broken object', Buffer.from('{\n"a":[{'), 'not valid JSON'],
])('%s is named for what it is', async (_name, bytes, says) => expect(sniffFile(fileOf(bytes))).rejects.toThrow(says));
