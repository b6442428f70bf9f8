/** A first mapping for a file nobody has described yet: columns found by what they are called and by what they hold. */
import { ImportMapping, type IntakeField } from '../../../../shared/intake/mapping.ts';
import { columnKind, type ColumnKind } from './column-kinds.ts';
import { asWords, calledBy } from './column-names.ts';
import type { Names, Row } from './row.ts';
import type { Reading } from './read-rows.ts';

/** What a field's column may look like; a name whose content says otherwise is not believed. */
const plausible: Readonly<Partial<Record<IntakeField, readonly ColumnKind[]>>> = {
  reference: ['reference', 'number', 'words'],
  receivedAt: ['date'],
  receivedDate: ['date'],
  receivedTime: ['time', 'number'],
  occurredAt: ['date', 'time'],
  narrative: ['long-text', 'words', 'code'],
  location: ['words', 'code', 'long-text'],
  latitude: ['number'],
  longitude: ['number'],
  openingCode: ['code', 'words', 'reference', 'number', 'long-text'],
  closingCode: ['code', 'words', 'number'],
  priority: ['code', 'words', 'number', 'reference'],
  reporter: ['words', 'long-text'],
  victim: ['words', 'long-text'],
  suspect: ['words', 'long-text'],
};

export type SeenColumn = { readonly name: string; readonly ordinal: number; readonly kind: ColumnKind; readonly samples: readonly string[] };

type ProposedField = {
  readonly column: SeenColumn;
  readonly field: IntakeField | null;
  /** What the name said, where the content said otherwise. */
  readonly doubted: IntakeField | null;
};

export const fits = (field: IntakeField, kind: ColumnKind): boolean => kind === 'blank' || (plausible[field]?.includes(kind) ?? true);

/** Outright names first, then hints, so that `Notes` does not take the place of `Narrative` behind it. */
const byName = (columns: readonly SeenColumn[], nameOf: (index: number) => string): readonly ProposedField[] => {
  const taken = new Set<IntakeField>();
  const result: ProposedField[] = columns.map((column) => ({ column, field: null, doubted: null }));
  for (const how of ['outright', 'hint'] as const) {
    columns.forEach((column, index) => {
      if (result[index]?.field !== null) return;
      const words = asWords(nameOf(index));
      const called = words === '' ? undefined : calledBy.find((each) => !taken.has(each.field) && each[how]?.test(words));
      if (!called) return;
      const { field } = called;
      if (!fits(field, column.kind)) {
        if (how === 'outright') result[index] = { column, field: null, doubted: field };
      } else if (column.kind !== 'blank') {
        taken.add(field);
        result[index] = { column, field, doubted: null };
      }
    });
  }
  return result;
};

/** What no name told: the first column of its kind, where the kind speaks for itself. */
const byContent: readonly (readonly [IntakeField, ColumnKind])[] = [
  ['receivedAt', 'date'],
  ['narrative', 'long-text'],
  ['reference', 'reference'],
];

const has = (proposed: readonly ProposedField[], field: IntakeField): boolean => proposed.some((each) => each.field === field);

const withField = (proposed: readonly ProposedField[], at: number, field: IntakeField): readonly ProposedField[] =>
  proposed.map((each, index) => (index === at ? { ...each, field } : each));

const completed = (proposed: readonly ProposedField[]): readonly ProposedField[] => {
  let result = proposed;
  for (const [field, kind] of byContent) {
    if (has(result, field) || (field === 'receivedAt' && has(result, 'receivedDate'))) continue;
    const at = result.findIndex((each) => each.field === null && each.column.kind === kind);
    if (at >= 0) result = withField(result, at, field);
  }
  return result;
};

/** A column of times needs one of days, and makes of a plain date column that one. */
const paired = (proposed: readonly ProposedField[]): readonly ProposedField[] => {
  if (!has(proposed, 'receivedTime') || has(proposed, 'receivedDate')) return proposed;
  const at = proposed.findIndex((each) => each.field === 'receivedAt');
  if (at >= 0) return withField(proposed, at, 'receivedDate');
  return proposed.map((each) => (each.field === 'receivedTime' ? { ...each, field: null } : each));
};

export type Proposal = {
  readonly fields: readonly ProposedField[];
  /** Where the name of a column stands: 1, over the next column to its right. */
  readonly shift: -1 | 0 | 1;
};

const settled = (columns: readonly SeenColumn[], shift: -1 | 0 | 1): readonly ProposedField[] =>
  byName(columns, (index) => columns[(index + shift + columns.length) % columns.length]?.name ?? '');

const doubts = (fields: readonly ProposedField[]): number => fields.filter((each) => each.doubted !== null).length;

/** Where two names or more do not fit what is under them, and would one column over, the names are shifted. */
export const proposeFields = (columns: readonly SeenColumn[]): Proposal => {
  const plain = settled(columns, 0);
  const shifted = ([1, -1] as const).map((shift) => ({ shift, fields: settled(columns, shift) })).toSorted((a, b) => doubts(a.fields) - doubts(b.fields))[0];
  const isShifted = doubts(plain) >= 2 && shifted !== undefined && doubts(shifted.fields) * 3 <= doubts(plain);
  const chosen = isShifted ? shifted : { shift: 0 as const, fields: plain };
  return { shift: chosen.shift, fields: paired(completed(chosen.fields)) };
};

const shownSamples = 5;

export const seenColumns = (names: Names, rows: readonly Row[]): readonly SeenColumn[] =>
  names.map((name, index) => {
    const cells = rows.flatMap((row) => (row.kind === 'row' ? [row.cells[row.names === names ? index : row.names.indexOf(name)] ?? ''] : []));
    const different = new Set(cells.map((cell) => cell.trim()).filter((cell) => cell !== ''));
    return { name, ordinal: index + 1, kind: columnKind(cells), samples: [...different].slice(0, shownSamples).map((cell) => cell.slice(0, 200)) };
  });

/** Published shapes that have a name of their own. */
const knownShapes: readonly (readonly [names: readonly string[], source: string])[] = [
  [['Crime ID', 'Month', 'Crime type', 'LSOA code'], 'Street-level crime and anti-social behaviour'],
  [['UCPDI#', 'Incident', 'Disposition'], 'University daily incident log'],
];

const longestSource = 200;

/**
 * Files with the same columns are taken to come from the same system, whatever the files are called, so that the next
 * extract updates the incidents of the last. Without names, the file's own name has to do, without the dates in it.
 */
export const proposeSourceName = (names: Names, isNamed: boolean, fileName: string): string => {
  if (!isNamed || names.length === 0) return fileName.replace(/\.[^.]*$/, '').replace(/[\d_.\-\s]+/g, ' ').trim() || 'Imported file';
  const known = knownShapes.find(([shape]) => shape.every((name) => names.includes(name)));
  if (known) return known[1];
  const all = names.join(', ');
  return all.length <= longestSource ? all : `${names.length} columns: ${all.slice(0, longestSource)}`;
};

export const proposeMapping = (reading: Reading, { fields }: Proposal, sourceName: string): ImportMapping => {
  const isNamed = reading.format === 'json' || reading.headerRow !== null;
  const columns: Partial<Record<IntakeField, { name: string; ordinal: number | null }[]>> = {};
  for (const { column, field } of fields) {
    if (field !== null) columns[field] = [...(columns[field] ?? []), { name: column.name, ordinal: isNamed ? null : column.ordinal }];
  }
  const { format, encoding, delimiter, quote, headerRow, records } = reading;
  return ImportMapping.parse({ format, encoding, delimiter, quote, headerRow, records, columns, sourceName: sourceName.slice(0, 300) });
};
