/** A file read in order while watching that it stays the same file: its bytes, or the plain reason why there are no more. */
import { open, stat, type FileHandle } from 'node:fs/promises';
import type { Stats } from 'node:fs';
import { asIntakeFailure, IntakeFailure } from './intake-failure.ts';

const largestFile = 1_000_000_000;
export const chunkBytes = 128 * 1024;

/** What tells a file from another one of its name, and from itself a moment later. */
export type FileStamp = { readonly bytes: number; readonly modifiedMs: number; readonly inode: number };

const stampOf = (stats: Stats): FileStamp => ({ bytes: stats.size, modifiedMs: stats.mtimeMs, inode: stats.ino });

const sameStamp = (a: FileStamp, b: FileStamp): boolean => a.bytes === b.bytes && a.modifiedMs === b.modifiedMs && a.inode === b.inode;

/** Refuses what cannot be a file of incidents before a byte of it is read. A pipe would wait for ever. */
export const stampFile = async (path: string): Promise<FileStamp> => {
  const stats = await stat(path).catch((error: unknown) => {
    throw asIntakeFailure(error);
  });
  if (!stats.isFile()) throw new IntakeFailure('not-a-file');
  if (stats.size === 0) throw new IntakeFailure('empty');
  if (stats.size > largestFile) throw new IntakeFailure('too-large');
  return stampOf(stats);
};

const assertSame = async (path: string, stamp: FileStamp): Promise<void> => {
  if (!sameStamp(await stampFile(path).catch((error: unknown) => {
    throw error instanceof IntakeFailure && error.problem !== 'gone' && error.problem !== 'no-access' ? new IntakeFailure('changed') : error;
  }), stamp)) throw new IntakeFailure('changed');
};

async function* chunksOf(handle: FileHandle, path: string, stamp: FileStamp): AsyncGenerator<Buffer> {
  for (let at = 0, count = 1; at < stamp.bytes; count += 1) {
    const buffer = Buffer.allocUnsafe(Math.min(chunkBytes, stamp.bytes - at));
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, at);
    if (bytesRead === 0) throw new IntakeFailure('changed');
    at += bytesRead;
    if (count % 64 === 0) await assertSame(path, stamp);
    yield bytesRead === buffer.length ? buffer : buffer.subarray(0, bytesRead);
  }
  await assertSame(path, stamp);
}

/** The bytes of the file as it was when stamped. Looks again every 8 MB and after the last byte. */
export async function* readWatched(path: string, stamp: FileStamp): AsyncGenerator<Buffer> {
  await assertSame(path, stamp);
  const handle = await open(path, 'r').catch((error: unknown) => {
    throw asIntakeFailure(error);
  });
  try {
    yield* chunksOf(handle, path, stamp);
  } catch (error) {
    throw asIntakeFailure(error);
  } finally {
    await handle.close();
  }
}

/** The first bytes, to look at. */
export const firstBytes = async (path: string, stamp: FileStamp, most: number): Promise<Buffer> => {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const chunk of readWatched(path, stamp)) {
    parts.push(chunk);
    length += chunk.length;
    if (length >= most) break;
  }
  return Buffer.concat(parts).subarray(0, most);
};
