/** Every data row of a file, in order, as its mapping says how to read it; a row that cannot be read comes with its reason. */
import { Readable } from 'node:stream';
import type { ImportMapping } from '../../../../shared/intake/mapping.ts';
import { decodeText } from './decode-text.ts';
import { readCsv, readHeader } from './read-csv.ts';
import { readJson, type JsonShape } from './read-json.ts';
import type { Row } from './row.ts';
import { firstBytes, readWatched, type FileStamp } from './watched-file.ts';

export type Reading = Pick<ImportMapping, 'format' | 'encoding' | 'delimiter' | 'quote' | 'headerRow' | 'records'>;

const jsonShape = async (path: string, stamp: FileStamp, { encoding, records }: Reading): Promise<JsonShape> => {
  if (records !== null) return { kind: 'inside', path: records };
  const head = await firstBytes(path, stamp, 4096);
  for await (const text of decodeText(Readable.from([head]), encoding)) return { kind: text.trimStart().startsWith('[') ? 'array' : 'lines' };
  return { kind: 'lines' };
};

/** In batches, which costs less than one by one. The stamp is the one the file had when it was first looked at. */
export async function* readRows(path: string, stamp: FileStamp, reading: Reading): AsyncGenerator<readonly Row[]> {
  const texts = decodeText(readWatched(path, stamp), reading.encoding);
  if (reading.format === 'json') yield* readJson(texts, await jsonShape(path, stamp, reading));
  else yield* readCsv(texts, reading, reading.headerRow);
}

/** The row of names as the file has it; null for JSON and for files without one. */
export const headerOf = async (path: string, stamp: FileStamp, reading: Reading): Promise<readonly string[] | null> =>
  reading.format === 'json' || reading.headerRow === null ? null : readHeader(decodeText(readWatched(path, stamp), reading.encoding), reading, reading.headerRow);
