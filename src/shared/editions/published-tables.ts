/** Where the two tables of the published workbook stand: a sheet under its title, then its headings, then its rows. */
import { incidentHeadings, offenceHeadings } from './headings.ts';
import { UncorrectedDefect } from './corrections.ts';
import { editionIn } from './edition-name.ts';
import type { Sheet, SheetRow } from './sheet.ts';

export type Table = { readonly edition: string; readonly rows: readonly SheetRow[] };

/** The title stands within the first rows; a cover sheet may come before. */
const titleRows = 10;

const tableUnder = (sheets: readonly Sheet[], title: string, headings: readonly string[]): Table | null => {
  for (const { name, rows } of sheets) {
    for (const [at, { cells }] of rows.slice(0, titleRows).entries()) {
      const edition = cells.map((cell) => editionIn(cell, title)).find((found) => found !== null) ?? null;
      if (edition === null) continue;
      refuseOtherHeadings(name, rows[at + 1]?.cells ?? [], headings);
      return { edition, rows: rows.slice(at + 2) };
    }
  }
  return null;
};

const refuseOtherHeadings = (sheet: string, printed: readonly string[], headings: readonly string[]): void => {
  const at = headings.findIndex((heading, index) => (printed[index] ?? '').toLowerCase() !== heading.toLowerCase());
  if (at >= 0) throw new UncorrectedDefect(`In the sheet ${sheet} the heading of column ${at + 1} is "${printed[at] ?? ''}" where "${headings[at] ?? ''}" is expected`);
};

export const offenceTable = (sheets: readonly Sheet[]): Table | null => tableUnder(sheets, 'Notifiable Offence List', offenceHeadings);

/** Null where the workbook has none; one of other years is a workbook put together from two. */
export const incidentTable = (sheets: readonly Sheet[], edition: string): Table | null => {
  const table = tableUnder(sheets, 'Notifiable Reported Incidents', incidentHeadings);
  if (table && table.edition !== edition) throw new UncorrectedDefect(`The offences are those of ${edition} and the reported incidents those of ${table.edition}`);
  return table;
};

/** The rows cut to the columns that have a meaning; what stands beyond them is doubted. */
export const rowsUnder = ({ rows }: Table, columns: number, doubt: (row: number, what: string) => void): readonly SheetRow[] =>
  rows.map(({ row, cells }) => {
    for (const beyond of cells.slice(columns)) if (beyond !== '') doubt(row, `"${beyond}" stands beyond the last column that has a meaning, and is left out`);
    return { row, cells: cells.slice(0, columns) };
  });
