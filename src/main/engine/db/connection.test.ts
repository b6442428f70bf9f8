/** The recipe a store is opened by, and what a key protects. The plain driver is the tested fall-back; it does not ship. */
import { execFile } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Ciphered from 'better-sqlite3';
import Plain from 'better-sqlite3-plain';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { temporaryFolder, testKey } from '../../../../tests/support/bureau.ts';
import { busyWaitMs, connect } from './connection.ts';
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

/** Each begins the files at the same moments, writes itself into them and reads that back; prints what went wrong. */
const beginner = (from: number): string => `
  import { connect } from ${JSON.stringify(new URL('connection.ts', import.meta.url).href)};
  const wrong = [];
  for (let n = 0; n < 12; n++) {
    while (Date.now() < ${from} + n * 60);
    try {
      const db = connect(${JSON.stringify(path)} + n, new Uint8Array(32).fill(7), 'create');
      db.transaction(() => db.exec('CREATE TABLE IF NOT EXISTS who (process INTEGER PRIMARY KEY)')).immediate();
      db.prepare('INSERT INTO who VALUES (?)').run(process.pid);
      db.close();
    } catch (error) {
      wrong.push(error.code ?? String(error));
    }
  }
  console.log(JSON.stringify(wrong));
`;

test('a file that several processes begin at one moment is begun once, and has what each of them wrote', async () => {
  const from = Date.now() + 1500;
  const said = await Promise.all([1, 2, 3, 4].map(() => promisify(execFile)(process.execPath, ['--input-type=module', '-e', beginner(from)])));
  expect(said.map(({ stdout }) => JSON.parse(stdout) as unknown)).toEqual([[], [], [], []]);
  for (let n = 0; n < 12; n++) {
    const db = connect(`${path}${n}`, testKey(), 'read');
    expect(db.prepare('SELECT count(*) FROM who').pluck().get()).toBe(4);
    db.close();
  }
});

test('a file that somebody holds is waited for as long as a write waits, and not once for each try', () => {
  const alone = connect(path, testKey(), 'create');
  alone.pragma('locking_mode = EXCLUSIVE');
  alone.exec('CREATE TABLE held (n INTEGER)');
  const from = performance.now();
  expect(() => connect(path, testKey(), 'create')).toThrow(/locked|busy/i);
  expect(performance.now() - from).toBeLessThan(2 * busyWaitMs);
  alone.close();
});

test('control: whoever found no file, and another’s when it comes to write, holds a salt that fits nothing', () => {
  const late = new Ciphered(path);
  late.pragma("cipher = 'sqlcipher'");
  late.pragma(`key = "x'${Buffer.from(testKey()).toString('hex')}'"`);
  late.prepare('SELECT count(*) FROM sqlite_schema').get();
  connect(path, testKey(), 'create').close();
  expect(() => late.pragma('journal_mode = WAL')).toThrow(expect.objectContaining({ code: 'SQLITE_NOTADB' }));
  late.close();
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
