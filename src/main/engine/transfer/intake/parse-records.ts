/**
 * Text of a CSV file to records. csv-parse reads, strictly; the text is handed to it in pieces that end between records, and
 * where a piece does not parse it is read again record by record, so that one broken quotation mark costs one line.
 */
import { parse } from 'csv-parse/sync';
import type { Delimiter } from '../../../../shared/intake/mapping.ts';
import type { RefusalReason } from '../../../../shared/intake/refusal.ts';
import { misfit } from './decode-text.ts';
import { longestRow } from './row.ts';

export type Dialect = { readonly delimiter: Delimiter; readonly quote: '"' | 'none' };

export type RawRecord =
  | { readonly line: number; readonly cells: readonly string[] }
  | { readonly line: number; readonly reason: RefusalReason; readonly text: string };

const parseText = (text: string, { delimiter, quote }: Dialect): string[][] =>
  parse(text, {
    delimiter,
    quote: quote === 'none' ? null : quote,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    max_record_size: 0,
  });

const isCsvError = (error: unknown): boolean => error instanceof Error && 'code' in error && /^(CSV_|INVALID_)/.test(String(error.code));

const breaksIn = (cells: readonly string[]): number => cells.reduce((breaks, cell) => breaks + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);

const isBlankLine = (cells: readonly string[]): boolean => cells.length === 1 && cells[0] === '';

/** Each record with the line it begins on. An empty line is no record. `lines` is how many lines the text has. */
const toRecords = (parsed: readonly string[][], firstLine: number, lines: number): RawRecord[] => {
  const isOneEach = parsed.length >= lines;
  let line = firstLine;
  return parsed.flatMap((cells) => {
    const begins = line;
    line += 1 + (isOneEach ? 0 : breaksIn(cells));
    return isBlankLine(cells) ? [] : [{ line: begins, cells }];
  });
};

/** Where a scan of the text stands: after the last whole record, how many lines that was, whether a quotation is open. */
type Scan = { readonly cut: number; readonly lines: number };

const cr = 13;
const lf = 10;
const quoteMark = 34;

/** Finds the end of the last whole record (or of the first, if `once`). A carriage return at the very end waits for its line feed. */
const scan = (text: string, from: number, quoted: boolean, once: boolean, final: boolean): Scan => {
  let open = false;
  let cut = from;
  let lines = 0;
  let seen = 0;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > quoteMark) continue;
    if (code === quoteMark) open = quoted && !open;
    else if (code === lf || (code === cr && text.charCodeAt(at + 1) !== lf && (final || at + 1 < text.length))) {
      seen += 1;
      if (open) continue;
      cut = at + 1;
      lines = seen;
      if (once) return { cut, lines };
    }
  }
  return { cut, lines };
};

const firstLineEnd = (text: string, from: number): number => {
  const found = text.slice(from, from + longestRow).search(/\r\n|\n|\r/);
  if (found < 0) return -1;
  return from + found + (text.startsWith('\r\n', from + found) ? 2 : 1);
};

const trimBreak = (line: string): string => line.replace(/[\r\n]+$/, '');

type Piece = { readonly records: RawRecord[]; readonly used: number; readonly lines: number };

/** One record at a time: what does not parse is refused, one line of it, and reading goes on at the next. */
const carefully = (text: string, dialect: Dialect, firstLine: number, final: boolean): Piece => {
  const records: RawRecord[] = [];
  let at = 0;
  let line = firstLine;
  const refuse = (reason: RefusalReason): void => {
    const end = firstLineEnd(text, at);
    const to = end < 0 ? text.length : end;
    records.push({ line, reason, text: trimBreak(text.slice(at, to)) });
    at = to;
    line += 1;
  };
  while (at < text.length) {
    const { cut, lines } = scan(text, at, dialect.quote !== 'none', true, final);
    const end = cut > at ? cut : final ? text.length : -1;
    if (end < 0 && text.length - at <= longestRow) break;
    if (end < 0 || end - at > longestRow) {
      if (firstLineEnd(text, at) < 0 && !final) break;
      refuse(firstLineEnd(text, at) < 0 ? 'too-long' : 'quotes-broken');
      continue;
    }
    try {
      records.push(...toRecords(parseText(text.slice(at, end), dialect), line, lines));
      at = end;
      line += lines;
    } catch (error) {
      if (!isCsvError(error)) throw error;
      refuse('quotes-broken');
    }
  }
  return { records, used: at, lines: line - firstLine };
};

const atOnce = (text: string, dialect: Dialect, firstLine: number, final: boolean): Piece => {
  const { cut, lines } = scan(text, 0, dialect.quote !== 'none', false, final);
  const end = final ? text.length : cut;
  if (end === 0) return text.length > longestRow ? carefully(text, dialect, firstLine, final) : { records: [], used: 0, lines: 0 };
  try {
    return { records: toRecords(parseText(text.slice(0, end), dialect), firstLine, lines), used: end, lines };
  } catch (error) {
    if (!isCsvError(error)) throw error;
    return carefully(text, dialect, firstLine, final);
  }
};

/** Records of one piece of text; `suspect` says that it holds a character no text has, so that most pieces are not looked through. */
export type RecordBatch = { readonly records: readonly RawRecord[]; readonly suspect: boolean };

const batchOf = ({ records, used }: Piece, text: string): RecordBatch => {
  const read = text.slice(0, used);
  return { records, suspect: read.includes('\0') || read.includes(misfit) };
};

/** Records in batches, in order. A line beyond all bounds is refused and skipped without being held. */
export async function* parseRecords(texts: AsyncIterable<string>, dialect: Dialect): AsyncGenerator<RecordBatch> {
  let rest = '';
  let line = 1;
  let skipping = false;
  for await (const text of texts) {
    rest += text;
    if (skipping) {
      const end = firstLineEnd(rest, 0);
      if (end < 0) {
        rest = '';
        continue;
      }
      rest = rest.slice(end);
      line += 1;
      skipping = false;
    }
    const piece = atOnce(rest, dialect, line, false);
    if (piece.records.length > 0) yield batchOf(piece, rest);
    rest = rest.slice(piece.used);
    line += piece.lines;
    if (rest.length > longestRow && firstLineEnd(rest, 0) < 0) {
      yield { records: [{ line, reason: 'too-long', text: rest }], suspect: true };
      rest = '';
      skipping = true;
    }
  }
  if (skipping || rest === '') return;
  const piece = atOnce(rest, dialect, line, true);
  if (piece.records.length > 0) yield batchOf(piece, rest);
}
