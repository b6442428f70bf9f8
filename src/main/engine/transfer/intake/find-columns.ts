/** Finds a mapping's columns in a file: by name, or by place where the file has no names. */
import { intakeFields, type ImportMapping, type IntakeColumn, type IntakeField } from '../../../../shared/intake/mapping.ts';
import { IntakeFailure } from './intake-failure.ts';
import type { Names } from './row.ts';

export type FoundColumns = {
  readonly of: Readonly<Record<IntakeField, readonly number[]>>;
  /** Columns that are neither mapped nor left out: kept under their names. */
  readonly others: readonly number[];
  readonly missing: readonly string[];
};

const folded = (name: string): string => name.trim().toLowerCase().replace(/\s+/g, ' ');

const indexIn = (names: Names, column: IntakeColumn, byPlace: boolean): number => {
  const exact = names.indexOf(column.name);
  if (exact >= 0) return exact;
  if (byPlace && column.ordinal !== null) return column.ordinal <= names.length ? column.ordinal - 1 : -1;
  const wanted = folded(column.name);
  return names.findIndex((name) => folded(name) === wanted);
};

const findColumns = (mapping: ImportMapping, names: Names): FoundColumns => {
  const byPlace = mapping.format === 'csv' && mapping.headerRow === null;
  const missing: string[] = [];
  const find = (columns: readonly IntakeColumn[]): readonly number[] =>
    columns.flatMap((column) => {
      const index = indexIn(names, column, byPlace);
      if (index < 0) missing.push(column.name);
      return index < 0 ? [] : [index];
    });
  const of = Object.fromEntries(intakeFields.map((field) => [field, find(mapping.columns[field] ?? [])])) as Record<IntakeField, readonly number[]>;
  const used = new Set([...Object.values(of).flat(), ...mapping.leftOut.map((column) => indexIn(names, column, byPlace))]);
  return { of, others: names.map((_, index) => index).filter((index) => !used.has(index)), missing };
};

/** One answer per list of names. A CSV file that lacks a mapped column is not the file the mapping is for. */
export const columnFinder = (mapping: ImportMapping): ((names: Names) => FoundColumns) => {
  const known = new WeakMap<Names, FoundColumns>();
  return (names) => {
    const before = known.get(names);
    if (before) return before;
    const found = findColumns(mapping, names);
    if (mapping.format === 'csv' && found.missing.length > 0) {
      throw new IntakeFailure('column-missing', `Missing: ${found.missing.join(', ')}. The file has: ${names.slice(0, 40).join(', ')}.`);
    }
    known.set(names, found);
    return found;
  };
};
