/** The store's own guard of the offence lists: each follows the last, none is changed, and a bureau of before has none. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { temporaryFolder, testBureau, testKey, type TestBureau } from '../../../../tests/support/bureau.ts';
import { connect } from './connection.ts';
import { migrate, versionOf } from './migrate.ts';

let t: TestBureau;
beforeEach(() => void (t = testBureau()));
afterEach(() => t.close());

/** Writes rows in an act of their own, as a command does, and takes them back. */
const insert = (...rows: readonly (readonly [edition: string, from: string])[]): void => {
  const { db, store } = t.bureau.runner;
  db.transaction(() => {
    const seq = store.log.tail().begin();
    store.texts.insert('file', seq, new Uint8Array(32), 'list.ods');
    for (const [edition, from] of rows) store.editions.insert({ edition, at: 'now', madeBy: 'somebody', from: from as never, fileText: 'file', catalogue: JSON.stringify({ edition }) }, seq);
    throw new Error('taken back');
  })();
};

test.each([
  ['one after the other', [['2027-28', '2027-04-01'], ['2028-29', '2028-04-01']], /taken back/],
  ['the same twice', [['2027-28', '2027-04-01'], ['2027-28', '2028-04-01']], /must follow/],
  ['an older one', [['2028-29', '2028-04-01'], ['2027-28', '2029-04-01']], /must follow/],
  ['one that begins before the last', [['2027-28', '2027-04-01'], ['2028-29', '2027-03-31']], /must follow/],
  ['one that begins on the same day', [['2027-28', '2027-04-01'], ['2028-29', '2027-04-01']], /must follow/],
  ['a name that is none', [['next', '2027-04-01']], /CHECK/],
  ['a day that is none', [['2027-28', 'April']], /CHECK/],
] as const)('%s', (_, rows, says) => {
  expect(() => insert(...rows)).toThrow(says);
});

test('a list under another name than its own is refused', () => {
  const { db, store } = t.bureau.runner;
  expect(() =>
    db.transaction(() => {
      const seq = store.log.tail().begin();
      store.texts.insert('file', seq, new Uint8Array(32), 'list.ods');
      store.editions.insert({ edition: '2027-28', at: 'now', madeBy: 'somebody', from: '2027-04-01' as never, fileText: 'file', catalogue: '{"edition":"2028-29"}' }, seq);
    })(),
  ).toThrow(/CHECK/);
});

test('a bureau of the version before keeps what it holds and gets an empty table', () => {
  const folder = temporaryFolder();
  const db = connect(join(folder, 'store'), testKey(), 'create');
  migrate(db, 2);
  db.exec("PRAGMA foreign_keys = OFF; INSERT INTO acts VALUES (1); INSERT INTO settings VALUES (1, 'is-crime-system', 'yes')");
  const before = db.prepare('SELECT * FROM settings').all();
  migrate(db);
  expect(versionOf(db)).toBeGreaterThanOrEqual(3);
  expect(db.prepare('SELECT * FROM settings').all()).toEqual(before);
  expect(db.prepare('SELECT count(*) AS n FROM editions').get()).toEqual({ n: 0 });
  db.close();
  rmSync(folder, { recursive: true, force: true });
});
