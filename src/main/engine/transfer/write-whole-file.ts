/** Writes a file whole or not at all: beside its final name, synced, then renamed. Gives way between slices. */
import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { randomBytes } from '../clock.ts';
import { othersTurn } from '../others-turn.ts';

const cannot: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full. No file was written; free some space and try again.',
  EACCES: 'Nothing can be written there: the folder cannot be written to, or the file is open in another program. No file was written; choose another, or close it there.',
  EPERM: 'Nothing can be written there: the folder cannot be written to, or the file is open in another program. No file was written; choose another, or close it there.',
  EBUSY: 'The file is open in another program. No file was written; close it there, or choose another name.',
  EROFS: 'That folder is read-only. No file was written; choose another.',
  ENOENT: 'That folder does not exist. No file was written; choose another.',
  EISDIR: 'That is a folder, not a file. No file was written; choose another name.',
  EEXIST: 'There is a file of that name already. No file was written; choose another name.',
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
const writePart = async (part: string, parts: Iterable<string>, step: () => Promise<void>): Promise<void> => {
  const file = openSync(part, 'wx', 0o600);
  try {
    for (const text of parts) {
      // Unlike `writeSync` this goes on until all of it is written, or throws: a nearly full disk takes a part of a text.
      writeFileSync(file, text);
      await step();
    }
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
};

/** Every step, whatever becomes of another. */
const tryEach = (steps: readonly (() => void)[]): void => {
  for (const step of steps) {
    try {
      step();
    } catch {
      // What it was to take away or put back stays as it is; the trouble that is told is the one before.
    }
  }
};

/** Takes a name that nobody has; one that somebody has by now is refused. Gives the way back. */
const claim = (path: string): (() => void) => {
  closeSync(openSync(path, 'wx', 0o600));
  return () => rmSync(path);
};

/** Puts files that were written beside their names in their places. What stood there is put back where one of them cannot be. */
const putAllInPlace = (paths: readonly string[], own: string, overNothing: boolean): void => {
  const back: (() => void)[] = [];
  try {
    for (const path of paths) {
      const before = `${path}.${own}.before`;
      const stood = !overNothing && statSync(path, { throwIfNoEntry: false })?.isFile() === true;
      if (stood) {
        renameSync(path, before);
        back.push(() => renameSync(before, path));
      }
      if (overNothing) back.push(claim(path));
      renameSync(`${path}.${own}.part`, path);
      if (!stood && !overNothing) back.push(() => rmSync(path));
    }
  } catch (error) {
    tryEach(back.toReversed());
    throw error;
  }
  tryEach(paths.map((path) => () => rmSync(`${path}.${own}.before`, { force: true })));
};

/** `step` is asked after each part, and ends it where it throws; `overNothing`: a file that has come meanwhile stays, and these are not written. */
type Writing = { readonly step?: () => Promise<void>; readonly overNothing?: boolean };

/** Writes files that go together: all of them or none. */
export const writeWholeFiles = async (files: readonly WholeFile[], { step = othersTurn(), overNothing = false }: Writing = {}): Promise<Result<null>> => {
  const own = randomBytes(4).toString('hex');
  let current = '';
  try {
    for (const { path, parts } of files) {
      current = path;
      await writePart(`${path}.${own}.part`, parts, step);
    }
    putAllInPlace(files.map(({ path }) => path), own, overNothing);
    return ok(null);
  } catch (error) {
    tryEach(files.map(({ path }) => () => rmSync(`${path}.${own}.part`, { force: true })));
    const known = fileError(error, current);
    if (known) return known;
    throw error;
  }
};

export const writeWholeFile = (path: string, parts: Iterable<string>): Promise<Result<null>> => writeWholeFiles([{ path, parts }]);
