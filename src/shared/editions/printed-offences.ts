/**
 * Corrected rows of the published list as offences and classes. A value that no offence can do without is refused; one
 * that is only unknown is doubted: the build of the edition that ships stops there, the desktop keeps the doubt and shows it.
 */
import { homeOfficeCode } from '../domain/offence-codes.ts';
import type { CatalogueFile, CountingUnit, OffenceClass } from '../domain/offence-catalogue.ts';
import { fraudOfAnyKind, UncorrectedDefect, type Corrected, type OffenceColumn } from './corrections.ts';
import { bases, groups, modes, publishedDate, sentence, subgroups } from './vocabulary.ts';

export type Reading = {
  readonly doubt: (row: number, what: string) => void;
  /** The counting unit of a class: the list itself prints none. */
  readonly unit: (classCode: string) => CountingUnit | undefined;
};

/** An offence without its id, which depends on the rows beside it and on earlier editions. */
export type PrintedOffence = Omit<CatalogueFile['offences'][number], 'id'> & { readonly code: string };

type Row = Corrected<OffenceColumn>;

export const refuse = (row: number, what: string): never => {
  throw new UncorrectedDefect(`Row ${row}: ${what}`);
};

const nearly = <Value>(table: Readonly<Record<string, Value>>, printed: string): Value | undefined =>
  Object.entries(table).find(([name]) => name.toLowerCase() === printed.toLowerCase())?.[1];

/** A value of a closed vocabulary: one that differs by more than its case means something nobody here knows. */
export const known = <Value>(table: Readonly<Record<string, Value>>, printed: string, row: number, what: string, { doubt }: Pick<Reading, 'doubt'>): Value => {
  if (Object.hasOwn(table, printed)) return table[printed] as Value;
  const message = `${what} "${printed}" is not known`;
  const close = nearly(table, printed);
  if (close === undefined) return refuse(row, message);
  doubt(row, `${message}, and is read as in other rows`);
  return close;
};

/** Flags and rules go by the names of groups, so one that is new is out of their reach until this program knows it. */
const standsAsPrinted = (what: string): string => (what === 'group' ? 'stands as it is printed; the flags and rules that go by groups do not reach it' : 'stands as it is printed');

/** A name of an open vocabulary: a new one stands as it is printed. */
const named = (table: Readonly<Record<string, string>>, printed: string, row: number, what: string, { doubt }: Reading): string => {
  if (Object.hasOwn(table, printed)) return table[printed] as string;
  if (printed === '') return refuse(row, `no ${what}`);
  const close = nearly(table, printed);
  doubt(row, `${what} "${printed}" is not known, and ${close === undefined ? standsAsPrinted(what) : `is read as "${close}"`}`);
  return close ?? printed;
};

export const date = (printed: string, row: number, what: string, { doubt }: Pick<Reading, 'doubt'>): string | undefined => {
  if (printed === '') return undefined;
  const read = publishedDate(printed);
  if (read === null) doubt(row, `${what} "${printed}" is not a date, and is left out`);
  return read ?? undefined;
};

/** "8N Assault with injury" is class 8N; a fraud class of any kind has the bare code NFIB. */
const classOf = ({ cells, row }: Row, reading: Reading): OffenceClass => {
  const [, code = '', name = ''] =
    cells.category === fraudOfAnyKind ? ['', 'NFIB', 'Fraud, class depends on its kind'] : (/^(\S+) (.+)$/.exec(cells.category) ?? refuse(row, `category "${cells.category}" has no class code`));
  const fraud = cells.group === 'NFIB Fraud';
  if (!(fraud ? /^NFIB(\d{1,2}[A-Z]?)?$/ : /^\d{1,3}([A-Z]|\/\d{1,2})?$/).test(code)) refuse(row, `class code "${code}" has an unknown form`);
  const unit = reading.unit(code);
  return {
    code,
    name,
    group: named(groups, cells.group, row, 'group', reading),
    ...(cells.subgroup && { subgroup: named(subgroups, cells.subgroup, row, 'sub class', reading) }),
    ...(unit && { unit }),
  };
};

const sentenceOf = ({ cells, row, applied }: Row, { doubt }: Reading): { max?: string; years?: number } => {
  if (cells.max === '' && applied.has('sentence-not-known')) return {};
  const read = sentence(cells.max);
  if (read === null) doubt(row, cells.max === '' ? 'no maximum sentence' : `maximum sentence "${cells.max}" is not known, and is left out`);
  return read ?? {};
};

/** The flag and the dates must agree, unless a named correction says that they do not. */
const checkForce = ({ cells, row, applied }: Row, { doubt }: Reading): void => {
  if (cells.current === 'Y' && cells.to !== '' && !applied.has('current-though-ceased')) doubt(row, 'current, yet it has a cessation date; both are kept');
  if (cells.current === 'N' && cells.to === '' && !applied.has('withdrawn-without-a-date')) doubt(row, 'not current, yet it has no cessation date; it is in force on no day');
};

const codeOf = ({ cells, row }: Row, { doubt }: Reading): string => {
  if (/^\d{3}\/\d{2}$/.test(cells.code)) return cells.code;
  const message = `Home Office code "${cells.code}" has an unknown form`;
  const padded = homeOfficeCode(cells.code) ?? refuse(row, message);
  doubt(row, `${message}, and is read as ${padded}`);
  return padded;
};

const offenceOf = (corrected: Row, reading: Reading): PrintedOffence => {
  const { cells, row } = corrected;
  const code = codeOf(corrected, reading);
  if (cells.offence === '') refuse(row, 'no offence');
  if (cells.sixteenth !== '') reading.doubt(row, `"${cells.sixteenth}" stands in the sixteenth column, and is left out`);
  checkForce(corrected, reading);
  const changed = date(cells.changed, row, 'year added', reading);
  const from = cells.from === 'TBC' ? ('tbc' as const) : date(cells.from, row, 'commencement', reading);
  const to = date(cells.to, row, 'cessation', reading);
  return {
    code,
    class: classOf(corrected, reading).code,
    mode: known(modes, cells.mode, row, 'mode', reading),
    ...sentenceOf(corrected, reading),
    basis: known(bases, cells.basis, row, 'victim or state', reading),
    title: cells.offence,
    ...(cells.act && { act: cells.act }),
    ...(cells.section && { section: cells.section }),
    current: known({ Y: true, N: false }, cells.current, row, 'current', reading),
    ...(changed && { changed }),
    ...(from && { from }),
    ...(to && { to }),
    ...(cells.comment && { comment: cells.comment }),
  };
};

export const printedOffences = (rows: readonly Row[], reading: Reading): readonly PrintedOffence[] => rows.map((row) => offenceOf(row, reading));

const classOrder = new Intl.Collator('en', { numeric: true });

const wordsOf = ({ name, group, subgroup }: OffenceClass): string => [name, group, subgroup].filter(Boolean).join(', ');

type ClassRow = { readonly row: number; readonly own: OffenceClass; readonly text: string };

/** What most rows of a class say; the first of equals. */
const mostPrinted = (rows: readonly ClassRow[]): ClassRow => {
  const count = ({ text }: ClassRow): number => rows.filter((one) => one.text === text).length;
  return rows.reduce((best, one) => (count(one) > count(best) ? one : best));
};

/** Each class once, in class order; rows of one class should agree in name, group and subgroup. */
export const printedClasses = (rows: readonly Row[], reading: Reading): readonly OffenceClass[] => {
  const read = rows.map((corrected): ClassRow => {
    const own = classOf(corrected, reading);
    return { row: corrected.row, own, text: JSON.stringify(own) };
  });
  return Array.from(Map.groupBy(read, ({ own }) => own.code).values(), (own) => {
    const chosen = mostPrinted(own);
    for (const { row, own: other, text } of own) {
      if (text !== chosen.text) reading.doubt(row, `class ${chosen.own.code} differs from other rows: "${wordsOf(other)}" against "${wordsOf(chosen.own)}", which is kept`);
    }
    return chosen.own;
  }).sort((a, b) => classOrder.compare(a.code, b.code));
};

/** Fraud classes stand apart: a force counts none of them. */
export const isFraudClass = ({ code }: Pick<OffenceClass, 'code'>): boolean => code.startsWith('NFIB');
