/**
 * Where a bureau's files lie while they are written anew under another data key. They are made in a folder that counts for nothing; that it gets its
 * last name is the one moment in which the rotation is decided. From then on whoever comes puts each file in its place before anything of the bureau is
 * read, with no key and in any order, as often as it takes: what is no longer there has been moved already.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { isAlive } from '../alive.ts';
import { randomBytes } from '../clock.ts';
import { draftsPath } from '../drafts/open-drafts.ts';
import { looksPath } from '../looks/open-looks.ts';
import { indexPath } from '../search/open-index.ts';
import { slotPath, storePath, syncFolder, writeDurably } from './folder.ts';

const decidedFolder = (folder: string): string => join(folder, 'rotated');

const pattern = /^rotating-(\d+)-[0-9a-f]+$/;

/** A new one, and what programs left that were ended while they rotated is gone. */
export const beginRotation = (folder: string): string => {
  for (const name of readdirSync(folder)) {
    const maker = pattern.exec(name)?.[1];
    if (maker !== undefined && !isAlive(Number(maker))) rmSync(join(folder, name), { recursive: true, force: true });
  }
  const making = join(folder, `rotating-${process.pid}-${Buffer.from(randomBytes(4)).toString('hex')}`);
  mkdirSync(join(making, 'keys'), { recursive: true, mode: 0o700 });
  return making;
};

/** `left`: whose slots could not be written anew. Gives whether it is certain to be decided still after a power cut. */
export const decideRotation = (folder: string, making: string, left: readonly string[]): boolean => {
  writeDurably(join(making, 'left.json'), JSON.stringify(left));
  syncFolder(join(making, 'keys'));
  syncFolder(making);
  renameSync(making, decidedFolder(folder));
  try {
    syncFolder(folder);
    return true;
  } catch {
    return false;
  }
};

const isGone = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** What is not there, or has nowhere to go any more, was moved by somebody else. */
const move = (from: string, to: string): void => {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!isGone(error)) throw error;
  }
};

const listed = <T>(read: () => readonly T[]): readonly T[] => {
  try {
    return read();
  } catch (error) {
    if (!isGone(error)) throw error;
    return [];
  }
};

/** Puts what was decided in its place. `at` is told of each step, for whoever tries what is left where a program ends there. */
export const finishRotation = (folder: string, at: (step: string) => void = () => undefined): void => {
  const decided = decidedFolder(folder);
  if (!existsSync(decided)) return;
  const aside = (path: string): void => move(path, join(decided, `old-${basename(path)}`));
  try {
    // Its words are under the old key; it is made again from the store.
    for (const part of ['', '-wal', '-shm']) aside(`${indexPath(folder)}${part}`);
  } catch {
    // Held open on Windows by the thread that fills it. Left there, it is found damaged under the new key and made again.
  }
  at('index aside');
  for (const user of listed(() => z.array(z.string()).parse(JSON.parse(readFileSync(join(decided, 'left.json'), 'utf8'))))) aside(slotPath(folder, user));
  at('slots aside');
  for (const name of listed(() => readdirSync(join(decided, 'keys')))) move(join(decided, 'keys', name), join(folder, 'keys', name));
  at('slots moved');
  for (const path of [draftsPath(folder), looksPath(folder), storePath(folder)]) {
    move(join(decided, basename(path)), path);
    at(`${basename(path)} moved`);
  }
  for (const path of [join(folder, 'keys'), folder]) syncFolder(path);
  rmSync(decided, { recursive: true, force: true });
};
