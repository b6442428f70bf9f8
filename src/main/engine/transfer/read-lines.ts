/** A file as exact lines: UTF-8 that decodes without repair, each line ended by one line feed, with a bound on length. */
import { createReadStream } from 'node:fs';

export type Line = { readonly number: number; readonly text: string };

/** A line is not as it should be; the number says which. */
export class BadLine extends Error {
  readonly line: number;
  constructor(line: number, reason: string) {
    super(reason);
    this.line = line;
  }
}

/** A decision's text is bounded by the contract; a line far beyond it is no line of ours. */
const longest = 64 * 1024 * 1024;

const decode = (bytes: Buffer, number: number): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new BadLine(number, 'the line is not UTF-8 text');
  }
};

/** Throws `BadLine` for bytes that are not lines, and the system's error where the file cannot be read. */
export async function* readLines(path: string): AsyncGenerator<Line> {
  let rest: Buffer[] = [];
  let length = 0;
  let number = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 }) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      number += 1;
      const text = decode(Buffer.concat([...rest, chunk.subarray(from, at)]), number);
      if (text.endsWith('\r')) throw new BadLine(number, 'the line ends with a carriage return: the file’s line endings were changed');
      yield { number, text };
      rest = [];
      length = 0;
      from = at + 1;
    }
    rest.push(chunk.subarray(from));
    length += chunk.length - from;
    if (length > longest) throw new BadLine(number + 1, 'the line is too long');
  }
  if (length > 0) throw new BadLine(number + 1, 'the last line is not ended: the file was cut or something was added');
}
