/** The migration that knows teams: nobody belongs to one yet, and what stands is untouched. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder, testKey } from '../../../../tests/support/bureau.ts';
import { connect } from './connection.ts';
import { migrate, migrations } from './migrate.ts';
import { teamsTable } from './tables/teams.ts';

test('people of the version before belong to no team, and what they had is theirs', () => {
  const folder = temporaryFolder();
  const db = connect(join(folder, 'store'), testKey(), 'create');
  migrate(db, (migrations.find(({ name }) => name === 'teams')?.version ?? 0) - 1);
  db.pragma('foreign_keys = OFF');
  db.exec(`INSERT INTO acts VALUES (1);
    INSERT INTO person_standing VALUES ('p1', 1, 'assessor', 0, 'active', 'p1');
    INSERT INTO standing (incident, event_seq, state, regime, version, order_at, priority, why, taken_by) VALUES ('i1', 1, 'in-assessment', 'live', 1, '2026-04-13T08:00:00.000Z', 0, '[]', 'p1')`);
  const before = db.prepare('SELECT * FROM standing').all();
  migrate(db);
  expect(db.prepare('SELECT * FROM standing').all()).toEqual(before);
  expect([teamsTable(db).all(), teamsTable(db).members(), teamsTable(db).of('p1')]).toEqual([[], [], null]);
  db.close();
  rmSync(folder, { recursive: true, force: true });
});
