/** The migration that made room for agreed places: rulings, withdrawals and recalls of before stay as they were, guarded, and no half an agreement is taken. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { temporaryFolder, testKey } from '../../../../tests/support/bureau.ts';
import { connect, type Connection } from './connection.ts';
import { migrate, migrations } from './migrate.ts';
import { rulingDelegationsTable } from './tables/ruling-delegations.ts';
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

const version = migrations.find(({ name }) => name === 'agreed-places')?.version ?? 0;

const around = `
  INSERT INTO acts VALUES (1);
  INSERT INTO texts (id, event_seq, salt, body) VALUES ('t', 1, zeroblob(32), 'Why');
  INSERT INTO incidents (id, event_seq, ref, source, identity, regime) VALUES ('i1', 1, 'A-1', 's', 'x', 'live');
  INSERT INTO decisions (id, incident, revision, event_seq, version, made_by, role, at, edition, closing, late, document_text) VALUES ('d1', 'i1', 1, 1, 1, 'p', 'assessor', 'then', 'e', 'C1', 0, 't');`;

const before = `
  INSERT INTO rulings (id, ref, event_seq, at, made_by, kind, principal, lesser, from_day, until_day, incident, reasons_text) VALUES
    ('n1', 'R-1', 1, 'then', 'p', 'principal-crime', '195/12', '035/00', '2026-04-01', '2026-05-01', NULL, 't'),
    ('n2', 'R-2', 1, 'then', 'p', 'harassment-only', NULL, NULL, NULL, NULL, 'i1', 't');
  INSERT INTO ruling_withdrawals VALUES ('n1', 1, 'later', 'p', 't');
  INSERT INTO decision_recalls VALUES ('d1', 'n2', 1, 'then', 'p');`;

const written = (sql: string): void => {
  db.pragma('foreign_keys = OFF');
  db.exec(sql);
  db.pragma('foreign_keys = ON');
};

test('what was ruled, withdrawn and sent back before is what it was', () => {
  migrate(db, version - 1);
  written(around + before);
  const old = (table: string) => db.prepare<[], object>(`SELECT * FROM ${table} ORDER BY 1`).all();
  const [rulings, withdrawals, recalls] = [old('rulings'), old('ruling_withdrawals'), old('decision_recalls')];
  migrate(db);
  expect(old('rulings')).toMatchObject(rulings);
  expect(old('ruling_withdrawals')).toEqual(withdrawals);
  expect(old('decision_recalls')).toEqual(recalls);
  expect(db.pragma('foreign_key_check')).not.toContainEqual(expect.objectContaining({ parent: 'rulings' }));
  expect(rulingsTable(db).all()).toMatchObject([{ ref: 'R-1', reasons: 'Why', agreedBy: null, withdrawn: { at: 'later' } }, { ref: 'R-2', ruled: { kind: 'harassment-only', incident: 'i1' }, withdrawn: null }]);
  expect(rulingsTable(db).recallsOf('d1')).toMatchObject([{ ref: 'R-2' }]);
  expect(rulingDelegationsTable(db).holding()).toEqual([]);
});

test('they stay append-only, name a ruling there is, and take no row without a new event', () => {
  migrate(db, version - 1);
  written(around + before);
  migrate(db);
  for (const [table, column] of [['rulings', 'at'], ['ruling_withdrawals', 'at'], ['decision_recalls', 'at']] as const) {
    expect(() => db.exec(`UPDATE ${table} SET ${column} = 'now'`)).toThrow(`${table} is append-only`);
    expect(() => db.exec(`DELETE FROM ${table}`)).toThrow(`${table} is append-only`);
  }
  expect(() => db.exec("INSERT INTO ruling_withdrawals VALUES ('none', 1, 'now', 'p', 't')")).toThrow(/FOREIGN KEY/);
  expect(() => db.exec("INSERT INTO decision_recalls VALUES ('d1', 'none', 1, 'now', 'p')")).toThrow(/FOREIGN KEY/);
  written(`INSERT INTO events (seq, kind, at, actor, incident, bytes) VALUES (1, 'k', 'then', 'p', NULL, '{"seq":1,"kind":"k"}')`);
  for (const row of ["rulings (id, ref, event_seq, at, made_by, kind, incident, reasons_text) VALUES ('n3', 'R-3', 1, 'now', 'p', 'harassment-only', 'i1', 't')", "ruling_withdrawals VALUES ('n2', 1, 'now', 'p', 't')", "decision_recalls VALUES ('d1', 'n1', 1, 'now', 'p')"])
    expect(() => db.exec(`INSERT INTO ${row}`), row).toThrow(/takes no row without a new event/);
});

const columns = 'id, ref, event_seq, at, made_by, reasons_text, kind, principal, incident, other_force, recorded_by, agreed_as, agreed_by_text';

test.each([
  ['whole', "'place-agreed', NULL, 'i1', 'B', 'this-force', 'force-crime-registrar', 't'", true],
  ['recorded by the other', "'place-agreed', NULL, 'i1', 'B', 'other-force', 'designated-decision-maker', 't'", true],
  ['about no incident', "'place-agreed', NULL, NULL, 'B', 'this-force', 'force-crime-registrar', 't'", false],
  ['with no other force', "'place-agreed', NULL, 'i1', NULL, 'this-force', 'force-crime-registrar', 't'", false],
  ['recorded by neither', "'place-agreed', NULL, 'i1', 'B', NULL, 'force-crime-registrar', 't'", false],
  ['recorded by a third', "'place-agreed', NULL, 'i1', 'B', 'third-force', 'force-crime-registrar', 't'", false],
  ['agreed as nothing', "'place-agreed', NULL, 'i1', 'B', 'this-force', NULL, 't'", false],
  ['agreed as a chief officer', "'place-agreed', NULL, 'i1', 'B', 'this-force', 'chief-officer', 't'", false],
  ['agreed by nobody', "'place-agreed', NULL, 'i1', 'B', 'this-force', 'force-crime-registrar', NULL", false],
  ['of a kind of crime', "'place-agreed', '195/12', 'i1', 'B', 'this-force', 'force-crime-registrar', 't'", false],
  ['of another kind', "'harassment-only', NULL, 'i1', 'B', 'this-force', 'force-crime-registrar', 't'", false],
])('an agreement %s', (_, values, isTaken) => {
  migrate(db);
  written(around);
  const insert = (): void => void db.exec(`INSERT INTO rulings (${columns}) VALUES ('n1', 'R-1', 1, 'then', 'p', 't', ${values})`);
  if (isTaken) insert();
  else expect(insert).toThrow(/CHECK/);
  expect(rulingsTable(db).all()).toHaveLength(isTaken ? 1 : 0);
});

test('who rules in the registrar’s stead is only added to, and is held or not', () => {
  migrate(db);
  written(`${around} INSERT INTO person_standing VALUES ('p1', 1, 'assessor', 0, 'active', 'p1'); INSERT INTO acts VALUES (2);`);
  expect(() => db.exec("INSERT INTO ruling_delegations VALUES (2, 'p1', 2, 'now', 'p')")).toThrow(/CHECK/);
  written("INSERT INTO ruling_delegations VALUES (2, 'p1', 1, 'now', 'p')");
  expect(rulingDelegationsTable(db).holding()).toEqual([{ person: 'p1', at: 'now', by: 'p' }]);
  expect(() => db.exec('UPDATE ruling_delegations SET is_delegate = 0')).toThrow('ruling_delegations is append-only');
  expect(() => db.exec('DELETE FROM ruling_delegations')).toThrow('ruling_delegations is append-only');
});
