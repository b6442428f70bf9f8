/**
 * Every defect of the published list that is mended or knowingly left, by name and with its reason. A correction says
 * how many rows it must meet in the edition that ships: one that meets more, fewer or none stops the build, and so does
 * any value that is neither known nor corrected. An edition that a force loads is mended by the same corrections as far
 * as they meet anything, and what is neither known nor corrected is shown to the person who accepts it.
 */
import type { SheetRow } from './sheet.ts';

/** The columns of the first sheet, in printed order. */
export const offenceColumns = ['code', 'mode', 'max', 'basis', 'group', 'subgroup', 'category', 'offence', 'act', 'section', 'current', 'changed', 'from', 'to', 'comment', 'sixteenth'] as const;
export type OffenceColumn = (typeof offenceColumns)[number];
/** The columns of the second sheet; the sixth has no heading. */
export const incidentColumns = ['code', 'class', 'kind', 'title', 'added', 'note', 'withdrawn'] as const;
export type IncidentColumn = (typeof incidentColumns)[number];

export type Cells<Column extends string> = Record<Column, string>;
export type Correction<Column extends string> = {
  readonly name: string;
  readonly reason: string;
  readonly rows: number;
  /** Mends the cells in place and says whether there was anything to mend; 'drop' leaves the row out. */
  readonly mend: (cells: Cells<Column>) => boolean | 'drop';
};

type OffenceCorrection = Correction<OffenceColumn>;
type IncidentCorrection = Correction<IncidentColumn>;

/** One printed value of one column read as another, optionally only for one code. */
const reads = (column: OffenceColumn, printed: string, meant: string, code?: string) => (cells: Cells<OffenceColumn>): boolean => {
  if (cells[column] !== printed || (code !== undefined && cells.code !== code)) return false;
  cells[column] = meant;
  return true;
};

const spelling = (name: string, column: OffenceColumn, printed: string, meant: string, rows: number): OffenceCorrection => ({
  name,
  rows,
  reason: `"${printed}" stands beside "${meant}" elsewhere in the list`,
  mend: reads(column, printed, meant),
});

/** Both are shown as fraud whose class depends on its kind: the fraud rules spread these codes over many classes. */
export const fraudOfAnyKind = 'NFIB Fraud, class depends on its kind';

export const offenceCorrections: readonly OffenceCorrection[] = [
  spelling('victim-or-state-in-lower-case', 'basis', 's', 'S', 1),
  spelling('fine-with-a-capital', 'max', 'Fine', 'fine', 11),
  {
    name: 'sentence-not-known',
    reason: 'The list prints a question mark for the maximum sentence; it is read as not published',
    rows: 11,
    mend: reads('max', '?', ''),
  },
  spelling('group-miscellaneous-case', 'group', 'Miscellaneous Crimes Against Society', 'Miscellaneous crimes against society', 40),
  spelling('group-public-order-case', 'group', 'Public Order offences', 'Public Order Offences', 4),
  spelling('subgroup-without-injury-case', 'subgroup', 'violence without injury', 'Violence without injury', 34),
  spelling('subgroup-with-injury-case', 'subgroup', 'Violence with Injury', 'Violence with injury', 2),
  spelling('subgroup-criminal-damage-case', 'subgroup', 'Criminal Damage', 'Criminal damage', 5),
  spelling('subgroup-bicycle-theft-case', 'subgroup', 'bicycle theft', 'Bicycle theft', 1),
  {
    name: 'subgroup-missing-on-other-theft',
    reason: 'Theft from a vehicle other than a motor vehicle prints no sub class; the rest of class 49 prints Other theft',
    rows: 1,
    mend: (cells) => cells.category === '49 Other Theft' && reads('subgroup', '', 'Other theft', '045/11')(cells),
  },
  {
    name: 'subgroup-missing-on-assault-with-injury',
    reason: 'Two rows of class 8N print no sub class; the rest print Violence with injury',
    rows: 2,
    mend: (cells) => cells.category.startsWith('8N ') && reads('subgroup', '', 'Violence with injury')(cells),
  },
  {
    name: 'possession-under-trafficking',
    reason: 'One row of class 92D stands under Trafficking of drugs; the class is possession and its other rows say so',
    rows: 1,
    mend: (cells) => cells.category.startsWith('92D ') && reads('subgroup', 'Trafficking of drugs', 'Possession of drugs', '092/63')(cells),
  },
  spelling('class-8t-spelling', 'category', '8T Assault with injury on an emergency worker (other than a constable)', '8T Assault with Injury on an Emergency Worker (other than a constable)', 2),
  spelling('class-8n-spelling', 'category', '8N Assault with Injury', '8N Assault with injury', 3),
  spelling('class-66-spelling', 'category', '66 Other Offences against the state or public order', '66 Other Offences against the State or public order', 1),
  spelling('class-99-spelling', 'category', '99 Other notifiable offences', '99 Other Notifiable Offences', 2),
  {
    name: 'class-31a-in-lower-case',
    reason: 'The only class whose name begins with a small letter',
    rows: 1,
    mend: reads('category', '31A aggravated burglary business and community', '31A Aggravated burglary business and community'),
  },
  {
    name: 'fraud-class-with-a-space',
    reason: 'Fraud classes are printed both as NFIB10 and as NFIB 11; they are read without the space',
    rows: 33,
    mend: (cells) => {
      const meant = cells.category.replace(/^NFIB (?=\d)/, 'NFIB');
      if (meant === cells.category) return false;
      cells.category = meant;
      return true;
    },
  },
  {
    name: 'fraud-class-various',
    reason: 'Fraud by false representation is printed as Various sub classes',
    rows: 1,
    mend: reads('category', 'Various sub classes', fraudOfAnyKind, '053/40'),
  },
  {
    name: 'fraud-class-missing',
    reason: 'Obtaining services dishonestly prints no class; the fraud rules place it in several',
    rows: 1,
    mend: reads('category', '', fraudOfAnyKind, '053/46'),
  },
  {
    name: 'sixteenth-column-ones',
    reason: 'A bare 1 stands in a column without heading; it means nothing that the list explains and is left out',
    rows: 7,
    mend: reads('sixteenth', '1', ''),
  },
  {
    name: 'sixteenth-column-comment',
    reason: 'A second comment stands in a column without heading; it is put behind the first',
    rows: 1,
    mend: (cells) => {
      if (!reads('sixteenth', 'Offence description amended August 2024', '', '008/72')(cells)) return false;
      cells.comment = `${cells.comment} Offence description amended August 2024`;
      return true;
    },
  },
  {
    name: 'februay',
    reason: 'A cessation date is printed as 23 Februay 2011',
    rows: 1,
    mend: reads('to', '23 Februay 2011', '23 February 2011'),
  },
  {
    name: 'doubtful-cessation',
    reason: 'A cessation date is printed with a question mark; the date is kept and the doubt is said in the comment',
    rows: 1,
    mend: (cells) => {
      if (!reads('to', '28/02/22?', '28/02/2022', '078/11')(cells)) return false;
      cells.comment = `${cells.comment}. The list prints the cessation date with a question mark`;
      return true;
    },
  },
  {
    name: 'current-though-ceased',
    reason: 'Marked as current with a cessation date of 2011; both are kept as printed, and by its date it is not in force',
    rows: 1,
    mend: (cells) => cells.code === '099/96' && cells.current === 'Y' && cells.to === '25-May-11',
  },
  {
    name: 'withdrawn-without-a-date',
    reason: 'Marked as not current without a cessation date; kept as printed, and not in force on any date',
    rows: 3,
    mend: (cells) => ['014/19', '062/32', '099/99'].includes(cells.code) && cells.current === 'N' && cells.to === '',
  },
];

export const incidentCorrections: readonly IncidentCorrection[] = [
  {
    name: 'stray-fraud-rows',
    reason: 'Six fraud offences, some without zero padding, stand at the foot of the second sheet; all are in the first',
    rows: 6,
    mend: (cells) => (cells.class === 'NFIB Fraud' ? 'drop' : false),
  },
  {
    name: 'stray-commencement-note',
    reason: 'A note about late 2015 stands alone in a row that belongs to nothing',
    rows: 1,
    mend: (cells) => (cells.code === '' && cells.withdrawn === 'Commencement expected late 2015' ? 'drop' : false),
  },
  {
    name: 'unexpexted',
    reason: 'The heading of N300 is printed as Unexpexted Death',
    rows: 8,
    mend: (cells) => {
      if (!cells.kind.includes('Unexpexted')) return false;
      cells.kind = cells.kind.replace('Unexpexted', 'Unexpected');
      return true;
    },
  },
  {
    name: 'gounds',
    reason: 'Reasonable grounds is printed as reasonable gounds',
    rows: 1,
    mend: (cells) => {
      if (!cells.title.includes('gounds')) return false;
      cells.title = cells.title.replace('gounds', 'grounds');
      return true;
    },
  },
];

export class UncorrectedDefect extends Error {}

export type Corrected<Column extends string> = { readonly row: number; readonly cells: Cells<Column>; readonly applied: ReadonlySet<string> };

const cellsOf = <Column extends string>(columns: readonly Column[], { row, cells }: SheetRow): Cells<Column> => {
  if (cells.length > columns.length) throw new UncorrectedDefect(`Row ${row} has ${cells.length} columns, not ${columns.length}`);
  return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])) as Cells<Column>;
};

type CorrectedRows<Column extends string> = {
  readonly rows: readonly Corrected<Column>[];
  /** How many rows each correction met, by its name. */
  readonly met: ReadonlyMap<string, number>;
};

/** Applies every correction to every row. */
export const correct = <Column extends string>(rows: readonly SheetRow[], columns: readonly Column[], corrections: readonly Correction<Column>[]): CorrectedRows<Column> => {
  const met = new Map(corrections.map(({ name }) => [name, 0]));
  const kept: Corrected<Column>[] = [];
  for (const printed of rows) {
    const cells = cellsOf(columns, printed);
    const results = corrections.map(({ name, mend }) => [name, mend(cells)] as const).filter(([, result]) => result !== false);
    for (const [name] of results) met.set(name, (met.get(name) ?? 0) + 1);
    if (results.every(([, result]) => result !== 'drop')) kept.push({ row: printed.row, cells, applied: new Set(results.map(([name]) => name)) });
  }
  return { rows: kept, met };
};

/** Insists that each correction met exactly the rows it was written for: those of the edition that ships. */
export const insistOnAll = <Column extends string>({ rows, met }: CorrectedRows<Column>, corrections: readonly Correction<Column>[]): readonly Corrected<Column>[] => {
  for (const { name, rows: expected } of corrections) {
    if (met.get(name) !== expected) throw new UncorrectedDefect(`Correction ${name} met ${met.get(name)} rows, not ${expected}`);
  }
  return rows;
};

/** What was mended, as the catalogue file says it. */
export const mended = <Column extends string>({ met }: CorrectedRows<Column>, corrections: readonly Correction<Column>[]): readonly { readonly name: string; readonly reason: string; readonly rows: number }[] =>
  corrections.map(({ name, reason }) => ({ name, reason, rows: met.get(name) ?? 0 })).filter(({ rows }) => rows > 0);
