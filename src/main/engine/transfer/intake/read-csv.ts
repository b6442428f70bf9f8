/** Rows of a CSV file: names from the header row, the width most rows have, every other row refused with its reason. */
import type { RefusalReason } from '../../../../shared/intake/refusal.ts';
import { mostColumns } from '../../../../shared/intake/mapping.ts';
import { IntakeFailure } from './intake-failure.ts';
import { misfit } from './decode-text.ts';
import { parseRecords, type Dialect, type RawRecord, type RecordBatch } from './parse-records.ts';
import { keptText, rowText, uniqueNames, type Names, type Row } from './row.ts';

type CsvLayout = {
  readonly names: Names;
  /** As the file has it: null where it has none. */
  readonly header: readonly string[] | null;
  readonly width: number;
};

const looked = 200;

/** The width most rows have, where nearly all agree. */
const usualWidth = (records: readonly RawRecord[]): number | null => {
  const counts = new Map<number, number>();
  let whole = 0;
  for (const record of records) {
    if (!('cells' in record)) continue;
    whole += 1;
    counts.set(record.cells.length, (counts.get(record.cells.length) ?? 0) + 1);
  }
  const [width, count] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? [0, 0];
  return whole > 0 && count * 10 >= whole * 9 ? width : null;
};

/** What the names say counts, unless nine rows in ten have another number of cells: then the header row is short or long. */
const layoutOf = (records: readonly RawRecord[], headerRow: number | null): CsvLayout => {
  const first = headerRow === null ? undefined : records[headerRow - 1];
  const header = first && 'cells' in first ? first.cells : null;
  const usual = usualWidth(records.slice(headerRow ?? 0, (headerRow ?? 0) + looked));
  const width = usual ?? header?.length ?? (records[0] && 'cells' in records[0] ? records[0].cells.length : 0);
  if (width > mostColumns || (header?.length ?? 0) > mostColumns) throw new IntakeFailure('too-many-columns');
  return { names: uniqueNames(Array.from({ length: width }, (_, index) => header?.[index] ?? '')), header, width };
};

const badCells = (cells: readonly string[]): RefusalReason | null => {
  if (cells.some((cell) => cell.includes('\0'))) return 'not-text';
  return cells.some((cell) => cell.includes(misfit)) ? 'wrong-encoding' : null;
};

const toRow = (record: RawRecord, row: number, { names, width }: CsvLayout, suspect: boolean): Row => {
  const { line } = record;
  if (!('cells' in record)) return { kind: 'bad', row, line, reason: record.reason, text: keptText(record.text.replaceAll('\0', '\u2400')) };
  const { cells } = record;
  const reason = (suspect ? badCells(cells) : null) ?? (cells.length === width ? null : cells.length < width ? 'cells-missing' : 'cells-over');
  return reason === null ? { kind: 'row', row, line, names, cells } : { kind: 'bad', row, line, reason, text: rowText(cells) };
};

/** Gathers the first records, from which the layout follows, before giving any. */
async function* withHead(batches: AsyncIterable<RecordBatch>, least: number): AsyncGenerator<RecordBatch> {
  let head: RawRecord[] | null = [];
  let suspect = false;
  for await (const batch of batches) {
    if (head === null) {
      yield batch;
      continue;
    }
    head.push(...batch.records);
    suspect ||= batch.suspect;
    if (head.length < least) continue;
    yield { records: head, suspect };
    head = null;
  }
  if (head !== null) yield { records: head, suspect };
}

export async function* readCsv(texts: AsyncIterable<string>, dialect: Dialect, headerRow: number | null): AsyncGenerator<readonly Row[]> {
  let layout: CsvLayout | null = null;
  let row = 0;
  for await (const { records, suspect } of withHead(parseRecords(texts, dialect), (headerRow ?? 0) + looked)) {
    const from = layout === null ? (headerRow ?? 0) : 0;
    layout ??= layoutOf(records, headerRow);
    const rows: Row[] = [];
    for (let index = from; index < records.length; index += 1) {
      const record = records[index];
      if (record) rows.push(toRow(record, (row += 1), layout, suspect));
    }
    if (rows.length > 0) yield rows;
  }
}

export const readHeader = async (texts: AsyncIterable<string>, dialect: Dialect, headerRow: number): Promise<readonly string[] | null> => {
  for await (const { records } of withHead(parseRecords(texts, dialect), headerRow)) return layoutOf(records, headerRow).header;
  return null;
};
