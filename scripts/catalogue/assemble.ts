/** From the sheets of the published list to the text of the catalogue file. Pure, and strict: what it does not know, it refuses. */
import { CatalogueFile, type OffenceClass } from '../../src/shared/domain/offence-catalogue.ts';
import {
  correct,
  fraudOfAnyKind,
  incidentColumns,
  incidentCorrections,
  offenceColumns,
  offenceCorrections,
  UncorrectedDefect,
  type Cells,
  type Corrected,
  type IncidentColumn,
  type OffenceColumn,
} from './corrections.ts';
import { countingUnits } from './counting-units.ts';
import { principalCrimes } from './principal-crimes.ts';
import type { Sheet, SheetRow } from './read-ods.ts';
import { bases, groups, modes, publishedDate, sentence, subgroups } from './vocabulary.ts';

/** What the April 2026 edition is known to hold. Another total means that something was lost or that this is another edition. */
export const expected = { rows: 1698, current: 1630, classes: 130, principalCrimes: 39, reportedIncidents: 17 } as const;

export const edition = '2026-27';
const publishedName = 'notifiable-offence-and-notifiable-reported-incidents-april-2026.ods';

type FileOffence = CatalogueFile['offences'][number];
type FileIncident = CatalogueFile['reportedIncidents'][number];

const refuse = (row: number, what: string): never => {
  throw new UncorrectedDefect(`Row ${row}: ${what}`);
};

const known = <Value>(table: Readonly<Record<string, Value>>, printed: string, row: number, what: string): Value =>
  (Object.hasOwn(table, printed) ? table[printed] : undefined) ?? refuse(row, `${what} "${printed}" is not known`);

const date = (printed: string, row: number, what: string): string | undefined =>
  printed === '' ? undefined : (publishedDate(printed) ?? refuse(row, `${what} "${printed}" is not a date`));

const offenceHeadings = ['Home Office code', 'Mode', 'Max Sentence', 'Victim or State Based', 'Class', 'Sub class', 'Offence category', 'Offence', 'Act', 'Section', 'Current', 'Year added/amended/deleted', 'Commencement date', 'Cessation date', 'Comment'];
const incidentHeadings = ['Home Office code', 'Class', 'Incident category', 'Incident', 'Year Added', '', 'Year deleted'];

/** The rows under a title and the headings, both of which must be as expected. */
const rowsUnder = (sheets: readonly Sheet[], name: string, title: string, headings: readonly string[]): readonly SheetRow[] => {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) throw new UncorrectedDefect(`There is no sheet ${name}`);
  const [first, second, ...rest] = sheet.rows;
  if (!first?.cells.includes(title)) throw new UncorrectedDefect(`Sheet ${name} is not headed ${title}`);
  if (second?.cells.join('|') !== headings.join('|')) throw new UncorrectedDefect(`Sheet ${name} has other columns: ${second?.cells.join('|')}`);
  return rest;
};

/** "8N Assault with injury" is class 8N; a fraud class of any kind has the bare code NFIB. */
const classOf = ({ cells, row }: Corrected<OffenceColumn>): OffenceClass => {
  const [, code = '', name = ''] =
    cells.category === fraudOfAnyKind ? ['', 'NFIB', 'Fraud, class depends on its kind'] : (/^(\S+) (.+)$/.exec(cells.category) ?? refuse(row, `category "${cells.category}" has no class code`));
  const fraud = cells.group === 'NFIB Fraud';
  if (!(fraud ? /^NFIB(\d{1,2}[A-Z]?)?$/ : /^\d{1,3}([A-Z]|\/\d{1,2})?$/).test(code)) refuse(row, `class code "${code}" has an unknown form`);
  const unit = countingUnits[code];
  return {
    code,
    name,
    group: known(groups, cells.group, row, 'group'),
    ...(cells.subgroup && { subgroup: known(subgroups, cells.subgroup, row, 'sub class') }),
    ...(unit && { unit }),
  };
};

const sentenceOf = (cells: Cells<OffenceColumn>, { row, applied }: Corrected<OffenceColumn>): { max?: string; years?: number } => {
  if (cells.max === '' && applied.has('sentence-not-known')) return {};
  return sentence(cells.max) ?? refuse(row, `maximum sentence "${cells.max}" is not known`);
};

/** The flag and the dates must agree, unless a named correction says that they do not. */
const checkForce = ({ cells, row, applied }: Corrected<OffenceColumn>): void => {
  if (cells.current === 'Y' && cells.to !== '' && !applied.has('current-though-ceased')) refuse(row, 'current, yet it has a cessation date');
  if (cells.current === 'N' && cells.to === '' && !applied.has('withdrawn-without-a-date')) refuse(row, 'not current, yet it has no cessation date');
};

const offenceOf = (corrected: Corrected<OffenceColumn>, place: number): FileOffence => {
  const { cells, row } = corrected;
  if (!/^\d{3}\/\d{2}$/.test(cells.code)) refuse(row, `Home Office code "${cells.code}" has an unknown form`);
  if (cells.offence === '') refuse(row, 'no offence');
  if (cells.sixteenth !== '') refuse(row, `"${cells.sixteenth}" stands in the sixteenth column`);
  checkForce(corrected);
  const changed = date(cells.changed, row, 'year added');
  const from = cells.from === 'TBC' ? ('tbc' as const) : date(cells.from, row, 'commencement');
  const to = date(cells.to, row, 'cessation');
  return {
    id: `${cells.code}#${place}`,
    class: classOf(corrected).code,
    mode: known(modes, cells.mode, row, 'mode'),
    ...sentenceOf(cells, corrected),
    basis: known(bases, cells.basis, row, 'victim or state'),
    title: cells.offence,
    ...(cells.act && { act: cells.act }),
    ...(cells.section && { section: cells.section }),
    current: known({ Y: true, N: false }, cells.current, row, 'current'),
    ...(changed && { changed }),
    ...(from && { from }),
    ...(to && { to }),
    ...(cells.comment && { comment: cells.comment }),
  };
};

/** Ids count the rows of one code in printed order. */
const offencesOf = (rows: readonly Corrected<OffenceColumn>[]): FileOffence[] => {
  const places = new Map<string, number>();
  return rows.map((row) => {
    const place = (places.get(row.cells.code) ?? 0) + 1;
    places.set(row.cells.code, place);
    return offenceOf(row, place);
  });
};

const classOrder = new Intl.Collator('en', { numeric: true });

/** Each class once; rows of one class must agree in name, group and subgroup. */
const classesOf = (rows: readonly Corrected<OffenceColumn>[]): OffenceClass[] => {
  const classes = new Map<string, OffenceClass>();
  for (const corrected of rows) {
    const own = classOf(corrected);
    const first = classes.get(own.code);
    if (first && JSON.stringify(first) !== JSON.stringify(own)) {
      refuse(corrected.row, `class ${own.code} differs from an earlier row: ${JSON.stringify(own)} against ${JSON.stringify(first)}`);
    }
    classes.set(own.code, first ?? own);
  }
  return [...classes.values()].sort((a, b) => classOrder.compare(a.code, b.code));
};

const incidentOf = ({ cells, row }: Corrected<IncidentColumn>): FileIncident => {
  const withdrawn = date(cells.withdrawn, row, 'year deleted');
  return {
    code: cells.code,
    class: known({ N100: 'N100', N200: 'N200', N300: 'N300' } as const, cells.class, row, 'class'),
    kind: cells.kind,
    title: cells.title,
    added: date(cells.added, row, 'year added') ?? refuse(row, 'no year added'),
    ...(withdrawn && { withdrawn }),
    ...(cells.note && { note: cells.note }),
  };
};

const checkTotals = (file: CatalogueFile): void => {
  const found = {
    rows: file.offences.length,
    current: file.offences.filter(({ current }) => current).length,
    classes: file.classes.length,
    principalCrimes: file.principalCrimes.length,
    reportedIncidents: file.reportedIncidents.length,
  };
  if (JSON.stringify(found) !== JSON.stringify(expected)) {
    throw new UncorrectedDefect(`The totals are ${JSON.stringify(found)}, not ${JSON.stringify(expected)}`);
  }
};

/** Facts written by hand must speak of classes and codes that the list has. */
const checkHandMadeFacts = (file: CatalogueFile): void => {
  const classes = new Set(file.classes.map(({ code }) => code));
  const pairs = new Set(file.offences.map((offence) => `${offence.class} ${offence.id.slice(0, 6)}`));
  for (const [code, { readFrom }] of Object.entries(countingUnits)) {
    for (const named of [code, readFrom ?? code]) if (!classes.has(named)) throw new UncorrectedDefect(`A counting unit names class ${named}, which the list does not have`);
  }
  for (const line of principalCrimes) {
    const isMet = (code: string | null, own: string | null): boolean =>
      line.codes.some((one) => line.classes.some((other) => (code ?? one) === one && (own ?? other) === other && pairs.has(`${other} ${one}`)));
    const unmet = [...line.codes.filter((code) => !isMet(code, null)), ...line.classes.filter((own) => !isMet(null, own))];
    if (unmet.length > 0) throw new UncorrectedDefect(`Line ${line.rank} of the principal crime table names ${unmet.join(', ')}, which the list does not have`);
  }
};

export const assemble = (sheets: readonly Sheet[], sha256: string): CatalogueFile => {
  const offenceRows = correct(rowsUnder(sheets, 'Notifiable_Offences_', `Notifiable Offence List ${edition}`, offenceHeadings), offenceColumns, offenceCorrections);
  const incidentRows = correct(rowsUnder(sheets, 'Notifiable_Reported_Incidents', `Notifiable Reported Incidents ${edition}`, incidentHeadings), incidentColumns, incidentCorrections);
  const classes = classesOf(offenceRows);
  const isFraud = ({ code }: OffenceClass): boolean => code.startsWith('NFIB');
  const file = CatalogueFile.parse({
    schema: 'assay-offence-catalogue/1',
    edition,
    title: `Notifiable Offence List ${edition}`,
    source: { publisher: 'Home Office', file: publishedName, sha256 },
    licence: { name: 'Open Government Licence v3.0', attribution: 'Contains public sector information licensed under the Open Government Licence v3.0. Crown copyright.' },
    rules: 'Crime Recording Rules for Frontline Officers and Staff 2026/27 (April 2026)',
    corrections: [...offenceCorrections, ...incidentCorrections].map(({ name, reason, rows }) => ({ name, reason, rows })),
    classes: classes.filter((own) => !isFraud(own)),
    fraudClasses: classes.filter(isFraud),
    offences: offencesOf(offenceRows),
    principalCrimes,
    reportedIncidents: incidentRows.map(incidentOf),
  } satisfies CatalogueFile);
  checkTotals(file);
  checkHandMadeFacts(file);
  return file;
};

/** One line for each entry, so that two editions can be compared by eye. */
export const catalogueText = (file: CatalogueFile): string => {
  const members = Object.entries(file).map(([key, value]) => {
    const body = Array.isArray(value) ? `[\n${value.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n')}\n  ]` : JSON.stringify(value);
    return `  ${JSON.stringify(key)}: ${body}`;
  });
  return `{\n${members.join(',\n')}\n}\n`;
};
