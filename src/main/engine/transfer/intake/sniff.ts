/** How a file is to be read, found from the file: format, encoding, what separates its cells, which row holds the names. */
import { Readable } from 'node:stream';
import { delimiters, type Delimiter, type Encoding } from '../../../../shared/intake/mapping.ts';
import { isDateLike } from './column-kinds.ts';
import { fieldCalled } from './column-names.ts';
import { decodeText } from './decode-text.ts';
import { refuseOtherKinds } from './file-kind.ts';
import { IntakeFailure } from './intake-failure.ts';
import { parseRecords, type Dialect, type RawRecord } from './parse-records.ts';
import { sniffJson } from './sniff-json.ts';
import type { Reading } from './read-rows.ts';
import { sniffEncoding } from './sniff-encoding.ts';
import { firstBytes, stampFile, type FileStamp } from './watched-file.ts';

type Sniffed = Reading & { readonly misfitLines: number };

const headBytes = 256 * 1024;
const lookedRecords = 300;

const decoded = async (bytes: Buffer, encoding: Encoding): Promise<string> => {
  let text = '';
  for await (const part of decodeText(Readable.from([bytes]), encoding)) text += part;
  return text;
};

/** The beginning of the file as text, cut behind its last whole line where more follows. */
const headText = async (bytes: Buffer, encoding: Encoding, whole: boolean): Promise<string> => {
  const text = await decoded(bytes, encoding);
  const cut = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
  return whole || cut < 0 ? text : text.slice(0, cut + 1);
};

const recordsOf = async (text: string, dialect: Dialect): Promise<readonly RawRecord[]> => {
  const records: RawRecord[] = [];
  for await (const batch of parseRecords(Readable.from([text]), dialect)) records.push(...batch.records);
  return records.slice(0, lookedRecords);
};

/** How well a dialect fits: the share of records that have the usual width, and then the width. One column explains nothing. */
const fitOf = (records: readonly RawRecord[]): number => {
  const widths = new Map<number, number>();
  for (const record of records) if ('cells' in record) widths.set(record.cells.length, (widths.get(record.cells.length) ?? 0) + 1);
  const [width, count] = [...widths].filter(([each]) => each > 1).toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0];
  return records.length === 0 ? 0 : Math.round((count / records.length) * 20) * 1000 + width;
};

type Fit = { readonly dialect: Dialect; readonly records: readonly RawRecord[] };

/** Quotation marks are taken to quote, unless reading them as ordinary characters spares nearly every refusal. */
const dialectOf = async (text: string): Promise<Fit> => {
  let best: Fit & { readonly score: number } = { dialect: { delimiter: ',', quote: '"' }, records: [], score: -1 };
  for (const quote of ['"', 'none'] as const) {
    if (quote === 'none' && !text.includes('"')) break;
    const atStake = best.records.filter((record) => 'reason' in record).length;
    if (quote === 'none' && atStake * 5 < best.records.length) break;
    for (const delimiter of delimiters as readonly Delimiter[]) {
      const records = await recordsOf(text, { delimiter, quote });
      const score = fitOf(records);
      if (score > best.score) best = { dialect: { delimiter, quote }, records, score };
    }
  }
  return best;
};

const number = /^[+-]?\d[\d.,]*$/;
const longestName = 100;

/** Dates, numbers, references and sentences are content; names are words. */
const isContent = (cell: string): boolean =>
  number.test(cell) || isDateLike(cell) || cell.length > longestName || (!cell.includes(' ') && (cell.match(/\d/g)?.length ?? 0) >= 3);

const filled = (record: RawRecord): readonly string[] => ('cells' in record ? record.cells.map((cell) => cell.trim()).filter((cell) => cell !== '') : []);

const mostRowsAbove = 20;

/** Two cells are called as fields are, and are not what stands below them: “No” and “Phone” are answers too. */
const areNames = (cells: readonly string[], below: readonly RawRecord[]): boolean => {
  const answers = new Set(below.flatMap(filled));
  return new Set(cells.flatMap((cell) => (answers.has(cell) ? [] : (fieldCalled(cell) ?? [])))).size > 1;
};

/** The first row with more than one cell, if what it holds are names; rows above it are a title. Names such as LSOA2021 look like content. */
const headerRowOf = (records: readonly RawRecord[]): number | null => {
  const widest = Math.max(0, ...records.slice(0, mostRowsAbove * 2).map((record) => filled(record).length));
  const least = widest > 2 ? 2 : 1;
  const at = records.findIndex((record) => filled(record).length >= least);
  const cells = filled(records[at] ?? { line: 1, cells: [] });
  if (at < 0 || at >= mostRowsAbove || cells.length === 0) return null;
  return cells.some(isContent) && !areNames(cells, records.slice(at + 1)) ? null : at + 1;
};

const sniffStamped = async (path: string, stamp: FileStamp): Promise<Sniffed> => {
  const head = await firstBytes(path, stamp, headBytes);
  refuseOtherKinds(head);
  const { encoding, misfitLines } = await sniffEncoding(path, stamp, head);
  const whole = head.length === stamp.bytes;
  const text = await headText(head, encoding, whole);
  const start = text.trimStart();
  if (start === '' && whole) throw new IntakeFailure('empty');
  if (start.startsWith('[') || start.startsWith('{')) {
    const records = await sniffJson(start, () => firstBytes(path, stamp, stamp.bytes).then((bytes) => decoded(bytes, encoding)), stamp.bytes, whole);
    if (records !== 'not-json') return { format: 'json', encoding, misfitLines, delimiter: ',', quote: '"', headerRow: null, records };
  }
  const { dialect, records } = await dialectOf(text);
  return { format: 'csv', encoding, misfitLines, ...dialect, headerRow: headerRowOf(records), records: null };
};

/** Throws `IntakeFailure` for a file that is not one of incidents. */
export const sniffFile = async (path: string): Promise<Sniffed> => sniffStamped(path, await stampFile(path));
