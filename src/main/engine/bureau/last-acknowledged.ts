/**
 * The last event that was acknowledged, in a file beside the store. SQLite drops every commit after a damaged page of its
 * journal without a word (reliability-security 0.2), and an older copy of a store is a sound store: only a second place can
 * tell. It is written after the commit and not synced, so it may lag behind the store and never leads it.
 */
import { closeSync, constants, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { connect } from '../db/connection.ts';
import { sha256Hex } from '../trail/hash.ts';
import { logTable, type LastEvent } from '../trail/log.ts';
import { storePath } from './folder.ts';

export const acknowledgedPath = (folder: string): string => join(folder, 'bureau.head');

/** Always of one length, so that it is written in one piece; its own check tells a damaged note from a damaged store. */
const lineOf = ({ size, leaf }: LastEvent): string => {
  const said = `${String(size).padStart(12, '0')} ${leaf}`;
  return `${said} ${sha256Hex(said).slice(0, 16)}\n`;
};

/** What was last acknowledged, or null where there is no such note or it is damaged itself. */
export const readAcknowledged = (folder: string): LastEvent | null => {
  try {
    const text = readFileSync(acknowledgedPath(folder), 'utf8');
    const note = { size: Number(text.slice(0, 12)), leaf: text.slice(13, 77) };
    return lineOf(note) === text ? note : null;
  } catch {
    return null;
  }
};

type Noting = { readonly note: (last: LastEvent) => void; readonly close: () => void };

export const startNoting = (folder: string): Noting => {
  const file = openSync(acknowledgedPath(folder), constants.O_RDWR | constants.O_CREAT, 0o600);
  return {
    note: (last) => {
      try {
        writeSync(file, lineOf(last), 0);
      } catch {
        // The commit stands. A note that lags says less; it says nothing false.
      }
    },
    close: () => closeSync(file),
  };
};

/** The store does not hold what was acknowledged. */
export class Lost extends Error {
  readonly held: number;
  readonly acknowledged: number;
  constructor(held: number, acknowledged: number) {
    super(`The store holds ${held} events; ${acknowledged} were acknowledged`);
    this.held = held;
    this.acknowledged = acknowledged;
  }
}

/** Looked for on a connection that only reads: the first writer to close would clear away what is left in the journal. */
export const refuseLost = (folder: string, key: Uint8Array): void => {
  const noted = readAcknowledged(folder);
  if (!noted || noted.size === 0) return;
  const db = connect(storePath(folder), key, 'read');
  try {
    const log = logTable(db);
    const held = log.size();
    if (held < noted.size || Buffer.from(log.nodeAt(0, noted.size - 1)).toString('hex') !== noted.leaf) throw new Lost(held, noted.size);
  } finally {
    db.close();
  }
};
