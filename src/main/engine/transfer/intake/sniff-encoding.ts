/** Which encoding a file is in: its mark, the zeros of UTF-16, or whether the whole of it is UTF-8. */
import { isAscii, isUtf8 } from 'node:buffer';
import type { Encoding } from '../../../../shared/intake/mapping.ts';
import { encodingByMark } from './decode-text.ts';
import { IntakeFailure } from './intake-failure.ts';
import { readWatched, type FileStamp } from './watched-file.ts';

const newline = 10;

/** Without a mark, every other byte of Western text in UTF-16 is zero. Zeros all over are no text at all. */
const byZeros = (bytes: Buffer): Encoding | null => {
  const looked = Math.min(bytes.length, 4096);
  const sides = [0, 0];
  for (let at = 0; at < looked; at += 1) if (bytes[at] === 0) sides[at % 2] = (sides[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = sides;
  if ((even + odd) * 5 < looked) return null;
  if (odd > even * 8) return 'utf-16le';
  if (even > odd * 8) return 'utf-16be';
  throw new IntakeFailure('binary');
};

type LineCounts = { readonly good: number; readonly bad: number };

/** Lines that are not plain ASCII: those that are UTF-8, and those that are not. */
const linesIn = (bytes: Buffer): LineCounts => {
  if (isAscii(bytes)) return { good: 0, bad: 0 };
  let [good, bad] = [0, 0];
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(newline, from);
    const line = bytes.subarray(from, end < 0 ? bytes.length : end + 1);
    from += line.length;
    if (isAscii(line)) continue;
    if (isUtf8(line)) good += 1;
    else bad += 1;
  }
  return { good, bad };
};

/** A line longer than this is looked at in parts; no cell may be as long. */
const longestLine = 4 * 1024 * 1024;

const countLines = async (path: string, stamp: FileStamp): Promise<LineCounts> => {
  let [good, bad] = [0, 0];
  let rest: Buffer = Buffer.alloc(0);
  const count = (bytes: Buffer): void => {
    const lines = linesIn(bytes);
    good += lines.good;
    bad += lines.bad;
  };
  for await (const chunk of readWatched(path, stamp)) {
    const bytes: Buffer = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const cut = bytes.lastIndexOf(newline) + 1;
    count(bytes.subarray(0, cut));
    rest = bytes.subarray(cut);
    if (rest.length > longestLine) rest = Buffer.alloc(0);
  }
  count(rest);
  return { good, bad };
};

type SniffedEncoding = { readonly encoding: Encoding; readonly misfitLines: number };

/**
 * The whole file is asked, for the first accent may stand in its last row. Windows-1252 accepts nearly any byte, so UTF-8 is
 * given up only where more lines speak against it than for it; the few that do are refused row by row.
 */
export const sniffEncoding = async (path: string, stamp: FileStamp, head: Buffer): Promise<SniffedEncoding> => {
  const known = encodingByMark(head) ?? byZeros(head);
  if (known !== null && known !== 'utf-8') return { encoding: known, misfitLines: 0 };
  const { good, bad } = await countLines(path, stamp);
  return known === 'utf-8' || good >= bad ? { encoding: 'utf-8', misfitLines: bad } : { encoding: 'windows-1252', misfitLines: 0 };
};
