/** A published list read from its file: the sheets, and the hash by which the file is known again. */
import { readFile, stat } from 'node:fs/promises';
import { fail, ok, type Result } from '../../../../shared/ipc/result.ts';
import type { Sheet } from '../../../../shared/editions/sheet.ts';
import { fileName } from '../../files.ts';
import { sha256Hex } from '../../trail/hash.ts';
import { limits, readOds, UnreadableSpreadsheet, type Fault } from './read-ods.ts';

export type PublishedList = { readonly sheets: readonly Sheet[]; readonly file: string; readonly sha256: string; readonly bytes: number };

const faults: Readonly<Record<Fault, string>> = {
  form: 'This is not an OpenDocument spreadsheet (.ods), the form in which the Home Office publishes the list. A copy saved in another form is not taken.',
  damaged: 'The spreadsheet is damaged: what it holds cannot be read. Download it again.',
  bounds: 'This spreadsheet is far larger than the published list, or made to look so.',
};

const systemFaults: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file, or it is no longer there.',
  ENOTDIR: 'There is no such file, or it is no longer there.',
  EISDIR: 'This is a folder or a device, not a file.',
  EACCES: 'The file cannot be opened. Look at its permissions, or copy it to another folder.',
  EPERM: 'The file cannot be opened. Look at its permissions, or copy it to another folder.',
};

const wrong = (path: string, sentence: string): Result<never> => fail('unreadable', `${sentence} Nothing was changed.`, { path });

/** The file whole, where it is one and no larger than the reader takes. */
const bytesOf = async (path: string): Promise<Result<Buffer>> => {
  const about = await stat(path);
  if (!about.isFile()) return wrong(path, systemFaults['EISDIR'] ?? '');
  if (about.size > limits.fileBytes) return wrong(path, faults.bounds);
  return ok(await readFile(path));
};

export const readList = async (path: string): Promise<Result<PublishedList>> => {
  try {
    const bytes = await bytesOf(path);
    if (!bytes.ok) return bytes;
    return ok({ sheets: await readOds(bytes.value), file: fileName(path), sha256: sha256Hex(bytes.value), bytes: bytes.value.length });
  } catch (error) {
    if (error instanceof UnreadableSpreadsheet) return wrong(path, faults[error.fault]);
    const known = systemFaults[error instanceof Error && 'code' in error ? String(error.code) : ''];
    if (known === undefined) throw error;
    return wrong(path, known);
  }
};
