/** One connection to a bureau's store, opened by the recipe and read back before anyone trusts it. */
import { statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { elapsedMs } from '../clock.ts';

export type Connection = Database.Database;

/** How long a write waits for another process before it is called busy, in milliseconds. */
export const busyWaitMs = 3000;
/** How long SQLite itself waits before the runner looks again, in milliseconds. */
export const lookEveryMs = 4;

/**
 * How long the journal may grow, in pages of 4 KiB, before whoever commits has to move it into the store. Moved after every thousandth
 * page, as SQLite would, one decision in thirty waited four times as long as the others. A thread beside the engine moves it meanwhile.
 */
const journalPages = 16_000;

/**
 * Each connection's own pages, deciphered. The inner pages of the largest indexes of a million incidents fit, so that a key is found by
 * deciphering one page and not three; SQLite's own two megabytes hold none of them for long.
 */
const cacheKiB = 16_000;

/**
 * What every connection must report. `synchronous` is 2 (FULL): the driver is compiled to fall back to NORMAL when an
 * existing WAL file is opened again, and a power cut would then lose decisions that were acknowledged.
 */
const settings: readonly (readonly [pragma: string, set: string, reads: number | string])[] = [
  ['journal_mode', 'WAL', 'wal'],
  ['synchronous', 'FULL', 2],
  ['fullfsync', 'ON', 1],
  ['checkpoint_fullfsync', 'ON', 1],
  ['wal_autocheckpoint', String(journalPages), journalPages],
  ['cache_size', String(-cacheKiB), -cacheKiB],
  ['foreign_keys', 'ON', 1],
  ['recursive_triggers', 'ON', 1],
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
  ['mmap_size', '0', 0],
  ['secure_delete', 'ON', 1],
  ['temp_store', 'MEMORY', 2],
];

class StoreNotAsSet extends Error {}

const apply = (db: Connection, readonly: boolean): void => {
  for (const [pragma, set, reads] of settings) {
    if (readonly && pragma === 'journal_mode') continue;
    db.pragma(`${pragma} = ${set}`);
    const is = db.pragma(pragma, { simple: true });
    if (is !== reads && is !== undefined) throw new StoreNotAsSet(`${pragma} is ${String(is)}, not ${reads}`);
  }
};

/** The raw key form: our own derivation is done, and a bare buffer would be derived a second time. */
const unlock = (db: Connection, key: Uint8Array): void => {
  db.pragma("cipher = 'sqlcipher'");
  db.pragma(`key = "x'${Buffer.from(key).toString('hex')}'"`);
};

/** Encrypts the store anew, every page of it. Only where there is no journal of pages under the old key: this one is taken away first. */
export const rekey = (db: Connection, key: Uint8Array): void => {
  db.pragma('journal_mode = DELETE');
  db.pragma(`rekey = "x'${Buffer.from(key).toString('hex')}'"`);
};

/** `alone` is refused while any other process has the store open, and refuses every other until it is closed or its process ends. */
type OpenMode = 'create' | 'write' | 'read' | 'alone';

const connectOnce = (path: string, key: Uint8Array | null, mode: OpenMode): Connection => {
  const readonly = mode === 'read';
  const db = new Database(path, { readonly, fileMustExist: mode !== 'create', timeout: busyWaitMs });
  try {
    if (key) unlock(db, key);
    // Set before the first read: SQLite then takes the lock that every open connection shares a part of.
    if (mode === 'alone') db.pragma('locking_mode = EXCLUSIVE');
    db.prepare('SELECT count(*) FROM sqlite_schema').get();
    apply(db, readonly);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
};

/** More than as many processes as begin at one moment. */
const mostBeginnings = 20;

const isBegun = (path: string): boolean => (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 0;

/**
 * Each that finds no file takes a salt of its own for it; once another has written theirs, this one's fits nothing and it opens what is there.
 * While the other sets its journal SQLite says that it is busy without waiting, also to whoever came when the file was there already.
 */
const isOvertaken = (error: unknown, begins: boolean): boolean =>
  error instanceof Error && 'code' in error && (String(error.code).startsWith('SQLITE_BUSY') || (begins && String(error.code) === 'SQLITE_NOTADB'));

/** How long the other is given between two tries, in milliseconds; of one that held the file for as long as a write waits it is said at once. */
const otherMs = 10;
const pause = (): void => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, otherMs);

/**
 * Opens the store at `path` with its 32-byte key; `key` null opens a plain file (the tested fall-back for estates with
 * full-disk encryption; it does not ship). Throws the driver's error where the file is missing, foreign or locked.
 */
export const connect = (path: string, key: Uint8Array | null, mode: OpenMode): Connection => {
  const begins = mode === 'create' && !isBegun(path);
  const until = elapsedMs() + busyWaitMs;
  for (let beginning = 1; ; beginning++) {
    try {
      return connectOnce(path, key, mode);
    } catch (error) {
      if (mode !== 'create' || beginning === mostBeginnings || elapsedMs() > until || !isOvertaken(error, begins)) throw error;
      pause();
    }
  }
};
