/** An offence list as the Home Office publishes it, made from a catalogue: what next year's file would look like. */
import { readFileSync } from 'node:fs';
import type { CatalogueFile } from '../../src/shared/domain/offence-catalogue.ts';
import { incidentHeadings, offenceHeadings } from '../../src/shared/editions/headings.ts';
import { groups, subgroups } from '../../src/shared/editions/vocabulary.ts';
import { storedZip } from './made-zip.ts';

/** The edition that ships, as its file says it. */
const shipped = JSON.parse(readFileSync(new URL('../../resources/catalogue/notifiable-offences-2026-27.json', import.meta.url), 'utf8')) as CatalogueFile;

export type Row = readonly string[];

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** To the precision it has, in one of the ways the list prints dates. */
const printedDate = (date: string | undefined): string => {
  if (date === undefined) return '';
  if (date === 'tbc') return 'TBC';
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const name = months[Number(month) - 1] ?? '';
  if (day === undefined) return `${name} ${year}`;
  return year < '2000' ? `${day}/${month}/${year}` : `${day}-${name}-${year.slice(2)}`;
};

const printedSentence = (max: string | undefined): string => {
  if (max === undefined) return '?';
  if (max === 'Life') return max;
  if (max === 'Fine') return 'fine';
  return max.replace(/ years?$/, '').replace(/ months?$/, 'm');
};

const printedName = (table: Readonly<Record<string, string>>, name: string | undefined): string => Object.entries(table).find(([, ours]) => ours === name)?.[0] ?? name ?? '';

const printedBasis = { victim: 'V', state: 'S', either: 'S/V' } as const;

const fraudOfAnyKind: Readonly<Record<string, string>> = { '053/40': 'Various sub classes', '053/46': '' };

export const offenceRows = (file: CatalogueFile = shipped): readonly Row[] => {
  const classes = new Map([...file.classes, ...file.fraudClasses].map((own) => [own.code, own]));
  return file.offences.map((offence) => {
    const own = classes.get(offence.class);
    const code = offence.id.slice(0, 6);
    const category = offence.class === 'NFIB' ? (fraudOfAnyKind[code] ?? '') : `${offence.class} ${own?.name ?? ''}`;
    const dates = [printedDate(offence.changed), printedDate(offence.from), printedDate(offence.to)];
    return [code, offence.mode, printedSentence(offence.max), printedBasis[offence.basis], printedName(groups, own?.group), printedName(subgroups, own?.subgroup), category, offence.title, offence.act ?? '', offence.section ?? '', offence.current ? 'Y' : 'N', ...dates, offence.comment ?? ''];
  });
};

export const incidentRows = (file: CatalogueFile = shipped): readonly Row[] =>
  file.reportedIncidents.map(({ code, class: own, kind, title, added, withdrawn, note }) => [code, own, kind, title, printedDate(added), note ?? '', printedDate(withdrawn)]);

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const sheetXml = (name: string, rows: readonly Row[]): string =>
  `<table:table table:name="${name}">${rows.map((cells) => `<table:table-row>${cells.map((cell) => `<table:table-cell><text:p>${escaped(cell)}</text:p></table:table-cell>`).join('')}</table:table-row>`).join('')}</table:table>`;

export type Sheets = readonly (readonly [name: string, rows: readonly Row[]])[];

const zipped = new WeakMap<Sheets, Buffer>();

/** A spreadsheet in its zip: made once for the same sheets. */
export const odsOf = (sheets: Sheets): Buffer => {
  const made = zipped.get(sheets) ?? zipOf(sheets);
  zipped.set(sheets, made);
  return made;
};

const zipOf = (sheets: Sheets): Buffer =>
  storedZip([
    ['mimetype', 'application/vnd.oasis.opendocument.spreadsheet'],
    ['content.xml', `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet>${sheets.map(([name, rows]) => sheetXml(name, rows)).join('')}</office:spreadsheet></office:body></office:document-content>`],
  ]);

/** The workbook of an edition: its offences, and its reported incidents where there are any. */
export const workbook = (edition: string, offences: readonly Row[] = offenceRows(), incidents: readonly Row[] | null = incidentRows()): Sheets => [
  ['Notifiable_Offences_', [[`Notifiable Offence List ${edition}`], offenceHeadings, ...offences]],
  ...(incidents === null ? [] : [['Notifiable_Reported_Incidents', [[`Notifiable Reported Incidents ${edition}`], incidentHeadings, ...incidents]] as const]),
];

export const column = { code: 0, mode: 1, max: 2, basis: 3, group: 4, subgroup: 5, category: 6, title: 7, act: 8, section: 9, current: 10, changed: 11, from: 12, to: 13, comment: 14 } as const;

export type Cells = Partial<Record<keyof typeof column, string>>;

/** A row with some of its cells changed. */
export const withCells = (row: Row, cells: Cells): Row =>
  Array.from({ length: offenceHeadings.length }, (_, at) => Object.entries(cells).find(([name]) => column[name as keyof typeof column] === at)?.[1] ?? row[at] ?? '');

/** The rows with the first of a code changed. */
export const changing = (rows: readonly Row[], code: string, cells: Cells): readonly Row[] => {
  const first = rows.findIndex((row) => row[0] === code);
  return rows.map((row, at) => (at === first ? withCells(row, cells) : row));
};

export const without = (rows: readonly Row[], code: string): readonly Row[] => rows.filter((row) => row[0] !== code);

/** An offence there is not: a new kind of assault, in a class of its own where one is given. */
export const newOffence = (cells: Cells = {}): Row =>
  withCells(['105/77', 'E', '2', 'V', 'Violence Against The Person', 'Violence without injury', '105A Assault without Injury', 'Assault of a lamplighter', 'Lamplighters Act 2027', 'Sec 1', 'Y', '2027', '01-Apr-27', '', ''], cells);

const makeNextYear = (): Sheets => {
  const renamed = offenceRows().map((row) => (row[column.category]?.startsWith('8N ') ? withCells(row, { category: '8N Assault causing injury' }) : row));
  const rows = changing(changing(without(renamed, '003/01'), '105/01', { title: 'Assault by beating' }), '195/12', { current: 'N', to: '01-Apr-27' });
  return workbook('2027-28', [...rows, newOffence()]);
};

let made: Sheets | null = null;

/** Next year's list: one offence new, one ceased, one gone and its class with it, one reworded, one class renamed. */
export const nextYear = (): Sheets => (made ??= makeNextYear());
