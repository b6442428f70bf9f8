/** Compares a spreadsheet with the one its proof gives, row by row. A row's line breaks count as lines of the file. */
import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { BadLine } from './read-lines.ts';

const lineBreaks = (text: string): number => text.split('\n').length - 1;

const compareRows = (file: number, expectedHash: string, expected: Iterable<string>): void => {
  const hash = createHash('sha256');
  let at = 0;
  let line = 1;
  for (const row of expected) {
    const wanted = Buffer.from(row, 'utf8');
    const found = Buffer.alloc(wanted.length);
    const length = readSync(file, found, 0, wanted.length, at);
    if (length < wanted.length || !found.equals(wanted)) {
      const same = wanted.findIndex((byte, index) => index >= length || byte !== found[index]);
      throw new BadLine(line + lineBreaks(wanted.subarray(0, same).toString('utf8')), 'the row is not the one its proof gives');
    }
    hash.update(wanted);
    at += wanted.length;
    line += lineBreaks(row);
  }
  if (readSync(file, Buffer.alloc(1), 0, 1, at) > 0) throw new BadLine(line, 'there is something after the last row');
  if (hash.digest('hex') !== expectedHash) throw new BadLine(1, 'the proof was made for another spreadsheet');
};

/**
 * Throws `BadLine` at the first line that differs; the line is the spreadsheet's. The rows are made again from the events:
 * the hash in the proof's header alone is no evidence, for whoever rewrites the spreadsheet can write a new one.
 */
export const compareCsv = (path: string, expectedHash: string | null, expected: Iterable<string>): void => {
  if (expectedHash === null) throw new BadLine(1, 'the proof belongs to no spreadsheet');
  const file = openSync(path, 'r');
  try {
    compareRows(file, expectedHash, expected);
  } finally {
    closeSync(file);
  }
};
