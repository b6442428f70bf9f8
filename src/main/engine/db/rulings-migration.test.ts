/** The migration that made room for rulings: what a bureau held before stays as it was, and no half a ruling is taken. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { temporaryFolder, testKey } from '../../../../tests/support/bureau.ts';
import { connect, type Connection } from './connection.ts';
import { migrate } from './migrate.ts';
import { rulingsTable } from './tables/rulings.ts';

let folder: string;
let db: Connection;
beforeEach(() => {
  folder = temporaryFolder();
  db = connect(join(folder, 'store'), testKey(), 'create');
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

const before = `
  PRAGMA foreign_keys = OFF;
  INSERT INTO acts VALUES (1);
  INSERT INTO texts (id, event_seq, salt, body) VALUES ('t', 1, zeroblob(32), 'Why');
  INSERT INTO decisions (id, incident, revision, event_seq, version, made_by, role, at, edition, closing, late, document_text) VALUES ('d1', 'i1', 1, 1, 1, 'p', 'assessor', 'then', 'e', 'C1', 0, 't');`;

test('decisions of the version before are what they were, and none was sent back', () => {
  migrate(db, 15);
  db.exec(before);
  const decisions = db.prepare('SELECT * FROM decisions').all();
  migrate(db);
  expect(db.prepare('SELECT * FROM decisions').all()).toMatchObject(decisions);
  expect(rulingsTable(db).all()).toEqual([]);
  expect(rulingsTable(db).recallsOf('d1')).toEqual([]);
});

const columns = 'id, ref, event_seq, at, made_by, reasons_text, kind, principal, lesser, from_day, until_day, incident';

test.each([
  ['of two kinds of crime', "'principal-crime', '195/12', '035/00', '2026-04-01', NULL, NULL", true],
  ['that ends', "'principal-crime', '195/12', '035/00', '2026-04-01', '2026-05-01', NULL", true],
  ['that ends as it begins', "'principal-crime', '195/12', '035/00', '2026-04-01', '2026-04-01', NULL", false],
  ['of one kind and itself', "'principal-crime', '195/12', '195/12', '2026-04-01', NULL, NULL", false],
  ['of one kind alone', "'principal-crime', '195/12', NULL, '2026-04-01', NULL, NULL", false],
  ['from no day', "'principal-crime', '195/12', '035/00', NULL, NULL, NULL", false],
  ['of two kinds in one incident', "'principal-crime', '195/12', '035/00', '2026-04-01', NULL, 'i1'", false],
  ['about an incident', "'harassment-only', NULL, NULL, NULL, NULL, 'i1'", true],
  ['about none', "'harassment-only', NULL, NULL, NULL, NULL, NULL", false],
  ['about an incident until a day', "'harassment-only', NULL, NULL, NULL, '2026-05-01', 'i1'", false],
  ['of another kind', "'something-else', NULL, NULL, NULL, NULL, 'i1'", false],
])('a ruling %s', (_, values, isTaken) => {
  migrate(db);
  db.exec(before);
  const insert = (): void => void db.exec(`INSERT INTO rulings (${columns}) VALUES ('n1', 'R-1', 1, 'then', 'p', 't', ${values})`);
  if (isTaken) insert();
  else expect(insert).toThrow(/CHECK/);
  expect(rulingsTable(db).all()).toHaveLength(isTaken ? 1 : 0);
});

test('once its reasons are erased it stands without them', () => {
  migrate(db);
  db.exec(before);
  db.exec(`INSERT INTO rulings (${columns}) VALUES ('n1', 'R-1', 1, 'then', 'p', 't', 'harassment-only', NULL, NULL, NULL, NULL, 'i1')`);
  db.exec("UPDATE texts SET body = NULL, salt = NULL WHERE id = 't'");
  expect(rulingsTable(db).byId('n1')).toMatchObject({ ref: 'R-1', ruled: { kind: 'harassment-only', incident: 'i1' }, reasons: null, withdrawn: null });
});
