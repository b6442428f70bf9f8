/** Writes a file whole or not at all: beside its final name, synced, then renamed. Gives way between slices. */
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { randomBytes } from '../clock.ts';

const cannot: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full. No file was written; free some space and try again.',
  EACCES: 'That folder cannot be written to. No file was written; choose another.',
  EPERM: 'That folder cannot be written to. No file was written; choose another.',
  EROFS: 'That folder is read-only. No file was written; choose another.',
  ENOENT: 'That folder does not exist. No file was written; choose another.',
  EISDIR: 'That is a folder, not a file. No file was written; choose another name.',
  ENOTDIR: 'A part of that path is a file, not a folder. No file was written; choose another.',
  ENAMETOOLONG: 'That name is too long. No file was written; choose a shorter one.',
  EDQUOT: 'Your space on this disk is used up. No file was written; free some space and try again.',
  EIO: 'The disk did not take the file. Nothing was left behind.',
};

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

/** A failure of the file system in words, or null where it is none. */
export const fileError = (error: unknown, path: string): Result<never> | null => {
  const sentence = cannot[codeOf(error)];
  return sentence === undefined ? null : fail('storage', sentence, { path });
};

type WholeFile = { readonly path: string; readonly parts: Iterable<string> };

/** To the disk, in a file that nobody has: two exports to one name at once must not share it. */
const writePart = async (part: string, parts: Iterable<string>): Promise<void> => {
  const file = openSync(part, 'wx', 0o600);
  try {
    let count = 0;
    for (const text of parts) {
      // Unlike `writeSync` this goes on until all of it is written, or throws: a nearly full disk takes a part of a text.
      writeFileSync(file, text);
      if (++count % 500 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
};

/** Writes files that go together: all of them or none. */
export const writeWholeFiles = async (files: readonly WholeFile[]): Promise<Result<null>> => {
  const own = randomBytes(4).toString('hex');
  const made: string[] = [];
  let current = '';
  try {
    for (const { path, parts } of files) {
      current = path;
      made.push(`${path}.${own}.part`);
      await writePart(`${path}.${own}.part`, parts);
    }
    for (const { path } of files) {
      current = path;
      renameSync(`${path}.${own}.part`, path);
      made.push(path);
    }
    return ok(null);
  } catch (error) {
    for (const path of made) rmSync(path, { force: true });
    const known = fileError(error, current);
    if (known) return known;
    throw error;
  }
};

export const writeWholeFile = (path: string, parts: Iterable<string>): Promise<Result<null>> => writeWholeFiles([{ path, parts }]);
