/**
 * The words of a bureau's incidents, in a file of their own beside the store, under the same key. It holds nothing that the store
 * does not: whole rows go in with their event, and this follows the log by itself, so that an import and a decision wait for
 * no word of it. In the store an import took two fifths to nine tenths longer, and a merge held its lock for a tenth of a second.
 *
 * No text is kept twice (`content=''`): what a row says is read from the store. A row is the event of a version, so that the newest
 * come first without being sorted, and every version has one: what an earlier one said is still found. `secure-delete` takes the
 * words of an erased text out at once; `contentless_delete` would only mark them as gone.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { columns, isDayWord, madeBy, type SearchedWords } from '../../../shared/search/searched-words.ts';
import { atMost } from '../db/at-most.ts';
import { connect, type Connection } from '../db/connection.ts';
import { isDamaged } from '../db/storage-error.ts';

class JournalNotEmptied extends Error {}

/** A page of the index is damaged where it lies; the store is another file. */
export class IndexDamaged extends Error {}

/** A statement of the index, whose damage is not taken for the store's. */
const ofIndex = <T>(asked: () => T): T => {
  try {
    return asked();
  } catch (error) {
    throw isDamaged(error) ? new IndexDamaged('The index of words is damaged') : error;
  }
};

export const indexPath = (folder: string): string => join(folder, 'bureau.search');

/** Three letters have an index of their own; longer beginnings are looked up in the vocabulary, shorter ones are whole words. */
const schema = `
  CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5(${columns.join(', ')}, content='', columnsize=0, prefix='3', tokenize="unicode61 remove_diacritics 2");
  CREATE VIRTUAL TABLE IF NOT EXISTS vocabulary USING fts5vocab(words, instance);
  INSERT INTO words (words, rank) VALUES ('secure-delete', 1);
  CREATE TABLE IF NOT EXISTS follows (one INTEGER PRIMARY KEY CHECK (one = 1), made_by INTEGER NOT NULL, upto INTEGER NOT NULL, leaf TEXT NOT NULL) STRICT;
  INSERT OR IGNORE INTO follows VALUES (1, ${madeBy}, 0, '');
`;

/** How far it has followed the log: the last event taken up, and its hash. */
export type Follows = { readonly made_by: number; readonly upto: number; readonly leaf: string };

const connectWhole = (path: string, key: Uint8Array): Connection => {
  const db = connect(path, key, 'create');
  const isThere = db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'follows'").get() !== undefined;
  if (!isThere) db.transaction(() => db.exec(schema)).immediate();
  return db;
};

const removeIndex = (folder: string): void => {
  for (const part of ['', '-wal', '-shm']) rmSync(`${indexPath(folder)}${part}`, { force: true });
};

const statementsOn = (db: Connection) => {
  const names = columns.join(', ');
  const signs = columns.map(() => '?').join(', ');
  const follows = db.prepare<[], Follows>('SELECT made_by, upto, leaf FROM follows');
  const move = db.prepare('UPDATE follows SET made_by = ?, upto = ?, leaf = ?');
  const add = db.prepare(`INSERT INTO words (rowid, ${names}) VALUES (?, ${signs})`);
  const take = db.prepare(`INSERT INTO words (words, rowid, ${names}) VALUES ('delete', ?, ${signs})`);
  const clear = db.prepare("INSERT INTO words (words) VALUES ('delete-all')");
  // The driver binds numbers as real ones, which FTS5 goes through every row for; a whole one is looked up.
  const matching = db.prepare<[string, number, number], number>(`SELECT rowid FROM words WHERE words MATCH ? AND rowid < CAST(? AS INTEGER) ORDER BY rowid DESC ${atMost}`).pluck();
  const newest = db.prepare<[string, number], number>(`SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid DESC ${atMost}`).pluck();
  const isMatch = db.prepare<[string, number], number>('SELECT 1 FROM words WHERE words MATCH ? AND rowid = CAST(? AS INTEGER)').pluck();
  const next = db.prepare<[string], string>('SELECT term FROM vocabulary WHERE term >= ? LIMIT 1').pluck();
  return {
    follows: (): Follows => ofIndex(() => follows.get()) ?? { made_by: 0, upto: 0, leaf: '' },
    move: (to: Follows): void => void ofIndex(() => move.run(to.made_by, to.upto, to.leaf)),
    add: (seq: number, words: SearchedWords): void => void ofIndex(() => add.run(seq, ...columns.map((column) => words[column]))),
    /** The words are those it was added with. */
    take: (seq: number, words: SearchedWords): void => void ofIndex(() => take.run(seq, ...columns.map((column) => words[column]))),
    clear: (): void => void ofIndex(() => clear.run()),
    /** Events of the versions that match, the newest first, from before one of them. */
    matching: (expression: string, before: number | null, limit: number): readonly number[] => ofIndex(() => (before === null ? newest.all(expression, limit) : matching.all(expression, before, limit))),
    isMatch: (expression: string, seq: number): boolean => ofIndex(() => isMatch.get(expression, seq)) !== undefined,
    /** Words that begin so, from the vocabulary: a beginning itself would be looked up in every text that has one of them. */
    wordsFrom: (beginning: string, most: number): readonly string[] => {
      const found: string[] = [];
      for (let at = beginning; found.length < most; ) {
        const word = ofIndex(() => next.get(at));
        if (!word?.startsWith(beginning)) break;
        if (!isDayWord(word)) found.push(word);
        at = `${word}\u0001`;
      }
      return found;
    },
    write: <T>(work: () => T): T => db.transaction(work).immediate(),
    /** What was taken out stays in no journal. Throws where somebody reads it for longer than a write waits. */
    emptyJournal: (): void => {
      if (db.pragma('wal_checkpoint(TRUNCATE)', { simple: true }) !== 0) throw new JournalNotEmptied('Words that were taken out are in the journal still');
    },
    close: (): void => void db.close(),
  };
};

type Statements = ReturnType<typeof statementsOn>;

/** Damaged where it begins, it is begun anew: all of it can be made again. */
const openOrBegin = (folder: string, key: Uint8Array): Statements => {
  const openNow = (): Statements => statementsOn(connectWhole(indexPath(folder), key));
  try {
    return openNow();
  } catch (error) {
    if (!isDamaged(error)) throw error;
    removeIndex(folder);
    return openNow();
  }
};

export type SearchIndex = {
  readonly open: () => Statements;
  /** Found damaged since it was opened: whoever follows the log begins it from nothing, and everybody else opens what lies there then. */
  readonly openAnew: (how: 'as-it-lies' | 'from-nothing') => void;
  readonly close: () => void;
};

/** Opened when somebody first searches. */
export const openIndex = (folder: string, key: () => Uint8Array): SearchIndex => {
  let opened: Statements | null = null;
  const close = (): void => {
    opened?.close();
    opened = null;
  };
  return {
    open: () => (opened ??= openOrBegin(folder, key())),
    openAnew: (how) => {
      close();
      if (how === 'as-it-lies') return;
      try {
        removeIndex(folder);
      } catch {
        // Where it cannot be taken away while somebody has it open it is tried again with the next slice.
      }
    },
    close,
  };
};
