import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { csvLine, safeCell } from './decision-csv.ts';

const corpus = join(import.meta.dirname, '../../../../shared/data/vectors/csv/formula-injection.json');

test.each(['=1+1', '+1', '-1', '@a', '\t=1', '\r=1', '\n=1', ' =1', '\u200B=1', '\uFEFF=1', '＝1', '＋1', '－1', '＠a', '\0=1'])('%j starts no formula once written', (text) => {
  expect(safeCell(text).replace(/^"/, '').startsWith("'")).toBe(true);
});

test.each(['1+1', 'a=b', '', "'=1", '12 High Street'])('%j is left as it is', (text) => expect(safeCell(text)).toBe(text));

test('cells with separators, quotation marks or line breaks are quoted', () => expect(csvLine(['a,b', 'say "no"', 'two\nlines'])).toBe('"a,b","say ""no""","two\nlines"\r\n'));

test.skipIf(!existsSync(corpus))('no cell of the formula corpus starts a formula (skipped without the shared vectors)', () => {
  const { payloads, own_additions } = JSON.parse(readFileSync(corpus, 'utf8')) as { payloads: string[]; own_additions: string[] };
  for (const text of [...payloads, ...own_additions]) expect(/^[\s\u200B"]*[=+\-@＝＋－＠]/.test(safeCell(text)) && !text.startsWith('"'), text).toBe(false);
});
