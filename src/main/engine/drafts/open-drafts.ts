/** The drafts of a bureau's people, in a file of their own beside the store: what is typed each second is no part of the record. */
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { connect, type Connection } from '../db/connection.ts';
import { isDamaged } from '../db/storage-error.ts';

export const draftsPath = (folder: string): string => join(folder, 'bureau.drafts');

export type KeptDraft = { readonly about: string; readonly draft: string; readonly at: string };

export type Drafts = {
  readonly keep: (person: string, about: string, draft: string | null, at: string) => void;
  /** The latest first. */
  readonly of: (person: string) => readonly KeptDraft[];
  readonly close: () => void;
};

const schema = 'CREATE TABLE IF NOT EXISTS drafts (person TEXT NOT NULL, about TEXT NOT NULL, draft TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (person, about)) STRICT, WITHOUT ROWID';

class Damaged extends Error {}

/** Few pages, so all of them are looked at: one that is damaged is read by somebody later. */
const connectWhole = (path: string, key: Uint8Array): Connection => {
  const db = connect(path, key, 'create');
  if (db.pragma('quick_check(1)', { simple: true }) !== 'ok') {
    db.close();
    throw new Damaged('A page of the drafts is damaged');
  }
  db.transaction(() => db.exec(schema)).immediate();
  return db;
};

/** Damaged, it is put aside and begun anew: a draft that cannot be read must not keep anybody from the record. */
const connectOrBegin = (folder: string, key: Uint8Array): Connection => {
  const path = draftsPath(folder);
  try {
    return connectWhole(path, key);
  } catch (error) {
    if (!isDamaged(error) && !(error instanceof Damaged)) throw error;
    renameSync(path, `${path}.damaged`);
    return connectWhole(path, key);
  }
};

const statementsOn = (db: Connection): Drafts => {
  const put = db.prepare('INSERT INTO drafts (person, about, draft, at) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET draft = excluded.draft, at = excluded.at');
  const take = db.prepare('DELETE FROM drafts WHERE person = ? AND about = ?');
  const of = db.prepare<[string], KeptDraft>('SELECT about, draft, at FROM drafts WHERE person = ? ORDER BY at DESC, about');
  return {
    keep: (person, about, draft, at) => void (draft === null ? take.run(person, about) : put.run(person, about, draft, at)),
    of: (person) => of.all(person),
    close: () => db.close(),
  };
};

/** Opened when it is first needed: a command line that asks one question needs none. */
export const openDrafts = (folder: string, key: Uint8Array): Drafts => {
  let opened: Drafts | null = null;
  const drafts = (): Drafts => (opened ??= statementsOn(connectOrBegin(folder, key)));
  return {
    keep: (...given) => drafts().keep(...given),
    of: (person) => drafts().of(person),
    close: () => opened?.close(),
  };
};
