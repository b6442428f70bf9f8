/** What a column looks like from its content, whatever its name says. */
import { readDate } from '../../../../shared/intake/read-date.ts';
import type { PreviewColumn } from '../../../../shared/intake/preview.ts';

export type ColumnKind = PreviewColumn['kind'];

const timeOnly = /^\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s*(?:[ap]m|hrs)?$/i;
const number = /^[+-]?\d+(?:\.\d+)?$/;
const reference = /^(?=.*\d)[A-Z0-9][A-Z0-9/_.-]{2,}$/i;
const longText = 45;

const asked = [
  { order: 'day-first', zone: 'UTC' },
  { order: 'month-first', zone: 'UTC' },
] as const;

/** Whether it is a date at all, or a period, or one with a slip in its time; not which. */
export const isDateLike = (cell: string): boolean =>
  asked.some((reading) => {
    const read = readDate(cell, reading);
    return read.readable || read.why === 'period' || read.why === 'no-such-time';
  });

const kindOf = (cell: string): ColumnKind => {
  if (number.test(cell)) return 'number';
  if (timeOnly.test(cell)) return 'time';
  if (isDateLike(cell)) return 'date';
  if (reference.test(cell)) return 'reference';
  return cell.length > longText ? 'long-text' : 'words';
};

/** Fewer cells than these tell nothing about what comes again. */
const fewest = 8;

/** Words that come again and again are codes. */
const kindOfWords = (filled: readonly string[]): ColumnKind => {
  if (filled.reduce((sum, cell) => sum + cell.length, 0) / filled.length > longText) return 'long-text';
  return filled.length >= fewest && new Set(filled).size <= Math.max(2, filled.length / 4) ? 'code' : 'words';
};

/** The kind six cells in ten have; otherwise words. A column that holds one value throughout is a code too. */
export const columnKind = (cells: readonly string[]): ColumnKind => {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (filled.length === 0) return 'blank';
  const counts = new Map<ColumnKind, number>();
  for (const cell of filled) {
    const kind = kindOf(cell);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const [kind, count] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? ['words', 0];
  const isClear = count * 10 >= filled.length * 6;
  if (isClear && kind === 'reference' && filled.length > 20 && new Set(filled).size <= filled.length / 4) return 'code';
  return isClear && kind !== 'words' && kind !== 'long-text' ? kind : kindOfWords(filled);
};
