/** Compares a spreadsheet with the one its proof gives, line by line. A row's line breaks count as lines of the file. */
import { readFileSync } from 'node:fs';
import { sha256Hex } from '../trail/hash.ts';
import { BadLine } from './read-lines.ts';

const lineBreaks = (text: string): number => text.split('\n').length - 1;

/** Throws `BadLine` at the first line that differs; the line is the spreadsheet's. */
export const compareCsv = async (path: string, expectedHash: string | null, expected: Iterable<string>): Promise<void> => {
  if (expectedHash === null) throw new BadLine(1, 'the proof belongs to no spreadsheet');
  const bytes = readFileSync(path);
  if (sha256Hex(bytes) === expectedHash) return;
  let at = 0;
  let line = 1;
  for (const row of expected) {
    const wanted = Buffer.from(row, 'utf8');
    const found = bytes.subarray(at, at + wanted.length);
    if (!found.equals(wanted)) {
      const same = wanted.findIndex((byte, index) => byte !== found[index]);
      throw new BadLine(line + lineBreaks(wanted.subarray(0, Math.max(0, same)).toString('utf8')), 'the row is not the one its proof gives');
    }
    at += wanted.length;
    line += lineBreaks(row);
    await Promise.resolve();
  }
  throw new BadLine(line, at < bytes.length ? 'there is something after the last row' : 'the proof is not of this spreadsheet');
};
