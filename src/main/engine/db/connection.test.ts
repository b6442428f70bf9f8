/** The recipe a store is opened by, and what a key protects. The plain driver is the tested fall-back; it does not ship. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Plain from 'better-sqlite3-plain';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { temporaryFolder, testKey } from '../../../../tests/support/bureau.ts';
import { connect } from './connection.ts';
import { FromTheFuture, migrate, schemaVersion, versionOf } from './migrate.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = temporaryFolder();
  path = join(folder, 'store');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('synchronous is FULL on the second opening too, where the driver would fall back to NORMAL', () => {
  connect(path, testKey(), 'create').close();
  const again = connect(path, testKey(), 'write');
  expect(again.pragma('synchronous', { simple: true })).toBe(2);
  again.close();
});

test('control: without the recipe the driver opens an existing store at NORMAL', () => {
  const first = new Plain(path);
  first.pragma('journal_mode = WAL');
  first.exec('CREATE TABLE t (a)');
  first.close();
  const again = new Plain(path);
  again.exec('INSERT INTO t VALUES (1)');
  expect(again.pragma('synchronous', { simple: true })).toBe(1);
  again.close();
});

test.each(['recursive_triggers', 'foreign_keys', 'secure_delete', 'cell_size_check'])('%s is on', (pragma) => {
  const db = connect(path, testKey(), 'create');
  expect(db.pragma(pragma, { simple: true })).toBe(1);
  db.close();
});

test('nothing written is readable in the file or its journal, and another key does not open it', () => {
  const db = connect(path, testKey(), 'create');
  db.exec("CREATE TABLE t (a TEXT); INSERT INTO t VALUES ('canary-of-the-narrative')");
  const bytes = [path, `${path}-wal`].map((file) => readFileSync(file).toString('latin1')).join('');
  expect(bytes).not.toContain('canary');
  db.close();
  expect(() => connect(path, new Uint8Array(32).fill(8), 'write')).toThrow(/not a database|decrypt/i);
});

test('one flipped bit is found when its page is read', () => {
  const db = connect(path, testKey(), 'create');
  db.exec("CREATE TABLE t (a TEXT); INSERT INTO t VALUES ('a'), ('b')");
  db.close();
  const bytes = readFileSync(path);
  bytes[4096 + 100] = (bytes[4096 + 100] ?? 0) ^ 1;
  writeFileSync(path, bytes);
  const read = (): unknown => {
    const again = connect(path, testKey(), 'read');
    try {
      return again.prepare('SELECT * FROM t').all();
    } finally {
      again.close();
    }
  };
  expect(read).toThrow(/malformed|not a database|corrupt/i);
});

test('the schema runs on the plain driver as well', () => {
  const db = connect(path, null, 'create');
  migrate(db);
  expect(versionOf(db)).toBe(schemaVersion);
  db.close();
});

test('migrating to n and then to the end keeps what was written', () => {
  const db = connect(path, testKey(), 'create');
  migrate(db, 1);
  db.exec(`INSERT INTO events (seq, kind, at, actor, bytes) VALUES (1, 'k', 'now', 'a', '{"seq":1,"kind":"k"}')`);
  migrate(db);
  expect(db.prepare('SELECT kind FROM events').pluck().all()).toEqual(['k']);
  db.close();
});

test('reported incidents stand as they stood before one could be undone', () => {
  const db = connect(path, testKey(), 'create');
  migrate(db, 9);
  db.transaction(() => db.exec(`
    INSERT INTO acts VALUES (1);
    INSERT INTO incidents (id, event_seq, ref, source, identity, regime) VALUES ('i1', 1, 'T-1', 'test', 't:1', 'live');
    INSERT INTO reported_incidents (id, incident, event_seq, at, made_by) VALUES ('n1', 'i1', 1, 'now', 'a'), ('n2', 'i1', 1, 'now', 'a');
    INSERT INTO reported_standing VALUES ('n1', 1, '100/01', 'open'), ('n2', 1, '300/02', 'confirmed');
    INSERT INTO events (seq, kind, at, actor, bytes) VALUES (1, 'k', 'now', 'a', '{"seq":1,"kind":"k"}')`))();
  migrate(db);
  expect(db.prepare('SELECT * FROM reported_standing').raw().all()).toEqual([['n1', 1, '100/01', 'open'], ['n2', 1, '300/02', 'confirmed']]);
  expect(() => db.exec("UPDATE reported_standing SET state = 'undone' WHERE reported = 'n1'")).toThrow(/newer event/);
  db.close();
});

test('a store from a newer version is refused untouched', () => {
  const db = connect(path, testKey(), 'create');
  migrate(db);
  db.pragma(`user_version = ${schemaVersion + 1}`);
  expect(() => migrate(db)).toThrow(FromTheFuture);
  expect(versionOf(db)).toBe(schemaVersion + 1);
  db.close();
});
