/** One row of a file as its reader gives it, whatever the format. */
import { misfit } from './decode-text.ts';
import type { RefusalReason } from '../../../../shared/intake/refusal.ts';

/** Rows of one file, or JSON records with the same members, share their list of names. */
export type Names = readonly string[];

export type Row =
  | { readonly kind: 'row'; readonly row: number; readonly line: number; readonly names: Names; readonly cells: readonly string[] }
  | { readonly kind: 'bad'; readonly row: number; readonly line: number; readonly reason: RefusalReason; readonly text: string };

export const longestRow = 1_000_000;
const longestKept = 20_000;

/** A refused row is kept as it was, to a bound. */
export const keptText = (text: string): string => (text.length > longestKept ? `${text.slice(0, longestKept)}…` : text).toWellFormed();

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The row as one line of CSV, exact; what writes it to a spreadsheet defuses formulas then. Characters no text has are shown. */
export const rowText = (cells: readonly string[]): string =>
  keptText(cells.map(quoted).join(',').replaceAll(misfit, '\uFFFD').replaceAll('\0', '\u2400'));

/** The second column of a name becomes `Name (2)`; a column without one is named by its place. */
export const uniqueNames = (header: readonly string[]): Names => {
  const taken = new Set<string>();
  return header.map((cell, index) => {
    const name = cell.trim() === '' ? `Column ${index + 1}` : cell.trim();
    let unique = name;
    for (let count = 2; taken.has(unique); count += 1) unique = `${name} (${count})`;
    taken.add(unique);
    return unique;
  });
};
