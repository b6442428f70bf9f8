import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { assemble, catalogueText } from './assemble.ts';
import { readOds } from '../../src/main/engine/transfer/offence-list/read-ods.ts';
import { correct, insistOnAll, offenceColumns, offenceCorrections, UncorrectedDefect } from '../../src/shared/editions/corrections.ts';
import type { Sheet, SheetRow } from '../../src/shared/editions/sheet.ts';

const published = new URL('../../../shared/data/offences/ho_notifiable_offences_april_2026.ods', import.meta.url);
const built = new URL('../../resources/catalogue/notifiable-offences-2026-27.json', import.meta.url);
const present = existsSync(published);
const skipped = present ? '' : ' (skipped: ../shared is not here)';

const bytes = present ? readFileSync(published) : Buffer.alloc(0);
const sheets: readonly Sheet[] = present ? await readOds(bytes) : [];

/** The published sheets with one row of the first changed. */
const changed = (code: string, change: (cells: string[]) => string[]): readonly Sheet[] =>
  sheets.map((sheet, at) => {
    if (at !== 0) return sheet;
    const first = sheet.rows.findIndex(({ cells }) => cells[0] === code);
    return { ...sheet, rows: sheet.rows.map((row, index): SheetRow => (index === first ? { row: row.row, cells: change([...row.cells]) } : row)) };
  });
const withCell = (code: string, at: number, value: string): readonly Sheet[] => changed(code, (cells) => Array.from({ length: Math.max(cells.length, at + 1) }, (_, index) => (index === at ? value : (cells[index] ?? ''))));

test.skipIf(!present)(`the catalogue is, byte for byte, what the published list gives${skipped}`, () => {
  const text = catalogueText(assemble(sheets, createHash('sha256').update(bytes).digest('hex')));
  expect(text === readFileSync(built, 'utf8')).toBe(true);
});

test.skipIf(!present).for([
  ['an unknown mode', withCell('105/01', 1, 'X'), /mode "X"/],
  ['an unknown sentence', withCell('105/01', 2, '6 moons'), /maximum sentence "6 moons"/],
  ['an unknown basis', withCell('105/01', 3, 'VS'), /victim or state "VS"/],
  ['a new spelling of a group', withCell('105/01', 4, 'Violence against the Person'), /group/],
  ['a new spelling of a sub class', withCell('001/01', 5, 'homicide'), /sub class/],
  ['a new spelling of a class', withCell('105/02', 6, '105A Assault Without Injury'), /class 105A differs/],
  ['a category without a class', withCell('105/01', 6, 'Assault'), /class code/],
  ['a date that is none', withCell('105/01', 12, '31-Apr-17'), /commencement "31-Apr-17"/],
  ['a code without padding', withCell('105/01', 0, '105/1'), /Home Office code "105\/1"/],
  ['a current row with a cessation date', withCell('105/01', 13, '01-Apr-26'), /current, yet/],
  ['a row that is neither current nor not', withCell('105/01', 10, 'M'), /current "M"/],
  ['a stray seventeenth column', changed('105/01', (cells) => [...cells, ...Array<string>(17 - cells.length).fill(''), 'x']), /columns/],
  ['a stray value in the sixteenth', changed('105/01', (cells) => [...cells, ...Array<string>(15 - cells.length).fill(''), '2']), /sixteenth/],
  ['a defect mended at the source, so that its correction meets nothing', withCell('078/11', 13, '28/02/2022'), /doubtful-cessation met 0 rows/],
  ['a defect met once more than was known', withCell('105/01', 2, '?'), /sentence-not-known met 12 rows, not 11/],
] as const)(`%s stops the build${skipped}`, ([, given, message]) => {
  expect(() => assemble(given, '0'.repeat(64))).toThrow(UncorrectedDefect);
  expect(() => assemble(given, '0'.repeat(64))).toThrow(message);
});

test.skipIf(!present)(`a missing row stops the build by its total${skipped}`, () => {
  const fewer = sheets.map((sheet, at) => (at === 0 ? { ...sheet, rows: sheet.rows.filter(({ cells }) => cells[0] !== '003/01') } : sheet));
  expect(() => assemble(fewer, '0'.repeat(64))).toThrow(/"rows":1697/);
});

test('every correction has its own name and a reason', () => {
  expect(new Set(offenceCorrections.map(({ name }) => name)).size).toBe(offenceCorrections.length);
  for (const { reason, rows } of offenceCorrections) {
    expect(reason.length).toBeGreaterThan(20);
    expect(rows).toBeGreaterThan(0);
  }
});

test('a correction that meets nothing stops the build', () => {
  expect(() => insistOnAll(correct([], offenceColumns, offenceCorrections), offenceCorrections)).toThrow(/met 0 rows/);
});
