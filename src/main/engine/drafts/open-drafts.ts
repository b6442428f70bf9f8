/** The drafts of a bureau's people, in a file of their own beside the store: what is typed each second is no part of the record. */
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { plusMs } from '../../../shared/domain/instant.ts';
import { connect, type Connection } from '../db/connection.ts';
import { isDamaged } from '../db/storage-error.ts';

export const draftsPath = (folder: string): string => join(folder, 'bureau.drafts');

export type KeptDraft = { readonly about: string; readonly draft: string; readonly at: string };

export type Whose = { readonly person: string; readonly about: string; readonly session: string };

export type Drafts = {
  /**
   * Gives when it was kept, later than any before it, or null where it was taken away. `over`: when the copy was kept that it follows, null for none;
   * what another session kept since stays: nothing is kept over it, which is said by `newer`, and it is not taken away. Where that is not said it is not asked.
   */
  readonly keep: (whose: Whose, draft: string | null, now: string, over?: string | null) => string | null;
  /** The latest first. */
  readonly of: (person: string, about?: string) => readonly KeptDraft[];
  readonly close: () => void;
};

const schema = 'CREATE TABLE IF NOT EXISTS drafts (person TEXT NOT NULL, about TEXT NOT NULL, draft TEXT NOT NULL, at TEXT NOT NULL, session TEXT, PRIMARY KEY (person, about)) STRICT, WITHOUT ROWID';
const columns = "SELECT count(*) FROM pragma_table_info('drafts') WHERE name = 'session'";

class Damaged extends Error {}

/** Few pages, so all of them are looked at: one that is damaged is read by somebody later. */
const connectWhole = (path: string, key: Uint8Array): Connection => {
  const db = connect(path, key, 'create');
  if (db.pragma('quick_check(1)', { simple: true }) !== 'ok') {
    db.close();
    throw new Damaged('A page of the drafts is damaged');
  }
  db.transaction(() => {
    db.exec(schema);
    // A file of before did not say which session kept each.
    if (db.prepare<[], number>(columns).pluck().get() === 0) db.exec('ALTER TABLE drafts ADD COLUMN session TEXT');
  }).immediate();
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

type Stored = { readonly at: string; readonly session: string | null };

const statementsOn = (db: Connection): Drafts => {
  const put = db.prepare('INSERT INTO drafts (person, about, draft, at, session) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET draft = excluded.draft, at = excluded.at, session = excluded.session');
  const take = db.prepare('DELETE FROM drafts WHERE person = ? AND about = ?');
  const stored = db.prepare<[string, string], Stored>('SELECT at, session FROM drafts WHERE person = ? AND about = ?');
  const of = db.prepare<[string], KeptDraft>('SELECT about, draft, at FROM drafts WHERE person = ? ORDER BY at DESC, about');
  const about = db.prepare<[string, string], KeptDraft>('SELECT about, draft, at FROM drafts WHERE person = ? AND about = ?');
  const keep = db.transaction((whose: Whose, draft: string | null, now: string, over: string | null | undefined): string | null => {
    const before = stored.get(whose.person, whose.about);
    const isNewer = before !== undefined && over !== undefined && before.session !== whose.session && before.at !== over;
    if (isNewer) return draft === null ? null : 'newer';
    if (draft === null) take.run(whose.person, whose.about);
    // A clock that was set back, or two that are kept at once, must not make two copies look like one.
    const at = before !== undefined && before.at >= now ? plusMs(before.at, 1) : now;
    if (draft !== null) put.run(whose.person, whose.about, draft, at, whose.session);
    return draft === null ? null : at;
  });
  return {
    keep: (...given) => keep.immediate(given[0], given[1], given[2], given[3]),
    of: (person, thing) => (thing === undefined ? of.all(person) : about.all(person, thing)),
    close: () => db.close(),
  };
};

/** Opened when it is first needed: a command line that asks one question needs none. */
export const openDrafts = (folder: string, key: Uint8Array): Drafts => {
  let opened: Drafts | null = null;
  const drafts = (): Drafts => (opened ??= statementsOn(connectOrBegin(folder, key)));
  return {
    keep: (...given) => drafts().keep(...given),
    of: (...given) => drafts().of(...given),
    close: () => opened?.close(),
  };
};
