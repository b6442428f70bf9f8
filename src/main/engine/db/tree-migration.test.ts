/** A log whose tree was kept by level: each of its nodes is found again in the place in which the events completed it. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { temporaryFolder, testKey } from '../../../../tests/support/bureau.ts';
import { compactTree, placeOf } from '../../../shared/trail/merkle.ts';
import { prepareLooks } from '../looks/looks-schema.ts';
import { sha256 } from '../trail/hash.ts';
import { connect, type Connection } from './connection.ts';
import { migrate, migrations } from './migrate.ts';

const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const tree = compactTree(sha256);
const nodes = Array.from({ length: 45 }, (_, n) => tree.add(sha256(Buffer.from([n])))).flat();

const fillByLevel = (db: Connection): void => {
  const insert = db.prepare('INSERT INTO tree_nodes (level, idx, hash) VALUES (?, ?, ?)');
  for (const { level, index, hash } of nodes) insert.run(level, index, hash);
};

const inOrder = nodes.map((node) => ({ place: placeOf(node), hash: Buffer.from(node.hash) }));
const kept = (db: Connection): unknown => db.prepare('SELECT place, hash FROM tree_nodes ORDER BY place').all();

test('of a store', () => {
  const db = connect(join(folder, 'store'), testKey(), 'create');
  const version = migrations.find(({ name }) => name === 'tree-in-order')?.version ?? 0;
  migrate(db, version - 1);
  fillByLevel(db);
  migrate(db, version);
  expect(kept(db)).toEqual(inOrder);
  expect(() => db.exec(`INSERT INTO tree_nodes (place, hash) VALUES (${nodes.length + 2}, zeroblob(32))`)).toThrow('a node must extend the tree');
  db.close();
});

test('of the log of looks', () => {
  const db = connect(join(folder, 'looks'), testKey(), 'create');
  db.exec('CREATE TABLE tree_nodes (level INTEGER NOT NULL, idx INTEGER NOT NULL, hash BLOB NOT NULL CHECK (length(hash) = 32), PRIMARY KEY (level, idx)) STRICT, WITHOUT ROWID');
  fillByLevel(db);
  prepareLooks(db);
  expect(kept(db)).toEqual(inOrder);
  for (const act of ['DELETE FROM tree_nodes', 'UPDATE tree_nodes SET hash = zeroblob(32)']) expect(() => db.exec(act)).toThrow('append-only');
  prepareLooks(db);
  expect(kept(db), 'once').toEqual(inOrder);
  db.close();
});
