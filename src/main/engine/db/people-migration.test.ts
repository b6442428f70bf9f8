/** The migration that gave each account a standing: whoever worked in a bureau before goes on working in it, as what they were. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder, testKey } from '../../../../tests/support/bureau.ts';
import { connect } from './connection.ts';
import { migrate } from './migrate.ts';
import { peopleTable } from './tables/people.ts';

test('people of the version before are active in the role they had, each a person of their own', () => {
  const folder = temporaryFolder();
  const db = connect(join(folder, 'store'), testKey(), 'create');
  migrate(db, 12);
  db.pragma('foreign_keys = OFF');
  db.exec(`INSERT INTO acts VALUES (1), (2);
    INSERT INTO texts (id, event_seq, salt, body) VALUES ('t1', 1, zeroblob(32), 'Test Assessor'), ('t2', 2, zeroblob(32), 'Test Supervisor');
    INSERT INTO people (id, event_seq, user_name, role, name_text) VALUES ('p1', 1, 'a.test', 'assessor', 't1'), ('p2', 2, 's.test', 'supervisor', 't2')`);
  migrate(db);
  expect(peopleTable(db).all()).toEqual([
    { id: 'p1', user: 'a.test', name: 'Test Assessor', role: 'assessor', registered: false, state: 'active', human: 'p1' },
    { id: 'p2', user: 's.test', name: 'Test Supervisor', role: 'supervisor', registered: false, state: 'active', human: 'p2' },
  ]);
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

test('an account that has left is never anything again, and nobody becomes another person', () => {
  const folder = temporaryFolder();
  const db = connect(join(folder, 'store'), testKey(), 'create');
  migrate(db);
  db.pragma('foreign_keys = OFF');
  db.exec("INSERT INTO acts VALUES (1), (2), (3); INSERT INTO person_standing VALUES ('p1', 1, 'assessor', 0, 'active', 'p1')");
  expect(() => db.exec("UPDATE person_standing SET event_seq = 2, human = 'p2' WHERE person = 'p1'")).toThrow(/newer event/);
  expect(() => db.exec("UPDATE person_standing SET role = 'supervisor' WHERE person = 'p1'"), 'without an event').toThrow(/newer event/);
  db.exec("UPDATE person_standing SET event_seq = 2, state = 'left' WHERE person = 'p1'");
  expect(() => db.exec("UPDATE person_standing SET event_seq = 3, state = 'active' WHERE person = 'p1'")).toThrow(/newer event/);
  db.close();
  rmSync(folder, { recursive: true, force: true });
});
