/** What a person should look at before importing, one sentence each. */
import { columnsFor, type ImportMapping, type IntakeField } from '../../../../shared/intake/mapping.ts';
import type { ImportPreview, ImportWarning } from '../../../../shared/intake/preview.ts';
import { intakeFieldNames } from '../../../../shared/intake/mapping.ts';
import { fits, type Proposal, type SeenColumn } from './propose-mapping.ts';

export type Looked = {
  readonly mapping: ImportMapping;
  /** Whether a person gave the mapping, rather than it being proposed here. */
  readonly given: boolean;
  readonly columns: readonly SeenColumn[];
  readonly proposal: Proposal;
  readonly header: readonly string[] | null;
  readonly misfitLines: number;
};

type Counted = Pick<ImportPreview, 'looked' | 'dates' | 'references' | 'sayNothing'>;

const rows = (n: number): string => `${n.toLocaleString('en-GB')} ${n === 1 ? 'row' : 'rows'}`;

type Sentence = readonly [code: ImportWarning['code'], sentence: string | null];

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

const twice = (header: readonly string[]): readonly string[] => {
  const names = header.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
};

const aboutNames = ({ mapping, columns, header, proposal, given }: Looked): readonly Sentence[] => {
  const doubted = proposal.fields.filter((each) => each.doubted !== null).map((each) => each.column.name);
  const blank = (header ?? []).slice(0, columns.length).filter((cell) => cell.trim() === '').length;
  const again = twice(header ?? []);
  const side = proposal.shift === 1 ? 'right' : 'left';
  return [
    ['one-column', mapping.format === 'csv' && columns.length === 1 ? 'The file has one column only. Look whether the right character separates the cells.' : null],
    ['no-names', mapping.format === 'csv' && mapping.headerRow === null ? 'No row of names was found: the first row is read as an incident, and columns are called by their place.' : null],
    ['rows-above-names', mapping.headerRow !== null && mapping.headerRow > 1 ? `${rows(mapping.headerRow - 1)} above the names ${mapping.headerRow === 2 ? 'is' : 'are'} taken as a title and not read.` : null],
    ['names-twice', again.length > 0 ? `More than one column is called ${quoted(again)}. The second is shown as “${again[0] ?? ''} (2)”.` : null],
    ['names-blank', blank > 0 ? `${blank === 1 ? 'One column has' : `${blank} columns have`} no name and ${blank === 1 ? 'is' : 'are'} called by place, such as “Column 2”.` : null],
    ['names-count', header !== null && header.length !== columns.length ? `The row of names has ${header.length} cells, but most rows have ${columns.length}. Look whether each name stands above its column.` : null],
    ['names-shifted', !given && proposal.shift !== 0 ? `The names seem to stand one column to the ${side} of what they name. The columns are mapped by what they hold; look at each.` : null],
    ['content-differs', !given && proposal.shift === 0 && doubted.length > 0 ? `What ${doubted.length === 1 ? 'the column' : 'the columns'} ${quoted(doubted)} ${doubted.length === 1 ? 'holds' : 'hold'} is not what the name says. Say below what ${doubted.length === 1 ? 'it is' : 'they are'}.` : null],
    ['content-differs', given ? unfitting(mapping, columns) : null],
  ];
};

/** A given mapping is followed, but what looks wrong in it is said. */
const unfitting = (mapping: ImportMapping, columns: readonly SeenColumn[]): string | null => {
  const wrong = (Object.keys(mapping.columns) as IntakeField[]).flatMap((field) =>
    columnsFor(mapping, field).flatMap((column) => {
      const seen = columns.find((each) => each.name === column.name || (column.ordinal !== null && each.ordinal === column.ordinal));
      return seen && !fits(field, seen.kind) && (field === 'receivedAt' || field === 'receivedDate' || seen.kind === 'date') ? [`“${seen.name}” as ${intakeFieldNames[field].toLowerCase()}`] : [];
    }),
  );
  return wrong.length === 0 ? null : `What these columns hold does not look like it: ${wrong.join('; ')}.`;
};

/** A tenth of a file is more than slips. */
const isMany = (some: number, all: number): boolean => some * 10 > all;

const aboutRows = ({ mapping, misfitLines }: Looked, { looked, dates, references, sayNothing }: Counted): readonly Sentence[] => {
  const has = (field: IntakeField): boolean => columnsFor(mapping, field).length > 0;
  const hasTime = has('receivedAt') || has('receivedDate');
  const undecided = mapping.dateOrder === null && (dates.finding === 'undecidable' || dates.finding === 'contradictory');
  const nothing = sayNothing.reduce((sum, each) => sum + each.rows, 0);
  const repeated = references.placeholder + references.shared;
  const isAmerican = (mapping.dateOrder ?? dates.finding) === 'month-first' && mapping.zone === 'Europe/London' && dates.toTheMinute > 0;
  return [
    ['wrong-encoding', misfitLines > 0 && mapping.encoding === 'utf-8' ? `${rows(misfitLines)} ${misfitLines === 1 ? 'holds' : 'hold'} bytes that are not UTF-8 and will be refused.` : null],
    ['no-time-column', hasTime ? null : 'No column says when police first received a report: incidents will carry no clock.'],
    ['no-reference-column', has('reference') ? null : 'No column holds a reference: an incident is known again only by its whole row.'],
    ['date-order', undecided ? `Whether ${dates.example ?? 'such dates'} names the day or the month first cannot be told from the file. Say which.` : null],
    ['zone', isAmerican ? 'The dates name the month first, as American systems do, but times are read as United Kingdom time. If the file keeps the time of another country, they are off by the difference.' : null],
    ['times-unreadable', dates.unreadable > 0 && !undecided ? `${rows(dates.unreadable)} ${dates.unreadable === 1 ? 'has' : 'have'} a time that cannot be read. It is kept as text and starts no clock.` : null],
    ['references-shared', repeated > 0 ? `${rows(repeated)} ${repeated === 1 ? 'carries' : 'carry'} a reference that stands for no single incident${references.examples[0] ? `, such as ${references.examples[0].reference} on ${references.examples[0].rows.toLocaleString('en-GB')}` : ''}. Each is kept as an incident of its own.` : null],
    ['equal-rows', references.equalRows > 0 ? `${rows(references.equalRows)} ${references.equalRows === 1 ? 'is' : 'are'} equal to an earlier row. Each is kept as an incident of its own.` : null],
    ['says-nothing', nothing > 0 ? `${rows(nothing)} hold the same words as time, place and narrative, such as “${sayNothing[0]?.words ?? ''}”, and would become incidents. They can be refused instead.` : null],
    ['many-refused', isMany(looked.refused, looked.rows) ? `${rows(looked.refused)} of ${looked.rows.toLocaleString('en-GB')} would be refused. Look at the reasons first.` : null],
    ['not-whole', looked.whole ? null : `The first ${rows(looked.rows)} were looked at; the import reads them all.`],
  ];
};

export const warningsOf = (looked: Looked, counted: Counted): ImportWarning[] =>
  [...aboutNames(looked), ...aboutRows(looked, counted)].flatMap(([code, sentence]) => (sentence === null ? [] : [{ code, sentence }]));
