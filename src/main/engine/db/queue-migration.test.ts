/** The migration that put beside the queue what it is narrowed by: what stood before has it as if it had been written with it. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder, testBureau, testKey } from '../../../../tests/support/bureau.ts';
import { calling } from '../../../../tests/support/calling.ts';
import { decideOk, enterReport } from '../../../../tests/support/incidents.ts';
import { decision, noCrime } from '../../../../tests/support/invented.ts';
import { connect, type Connection } from './connection.ts';
import { migrate } from './migrate.ts';

const columnsOf = (db: Connection, table: string): readonly string[] => db.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table);

const standings = (db: Connection) => db.prepare('SELECT incident, ref, opening_code, marks, clock_at, parked, parked_until FROM standing ORDER BY incident').all();
const lists = (db: Connection) => db.prepare('SELECT incident, list, order_at, shown FROM queue_lists WHERE holds = 1 ORDER BY incident, list').all();

test('an incident of the version before stands in every list it would stand in', async () => {
  const t = testBureau();
  const call = calling(t);
  const [, decided, rejected, reported] = [enterReport(t, { openingCode: 'Domestic assault', qualifiers: ['Knife', 'Knife', 'Vulnerable child'] }), enterReport(t, { qualifiers: ['Knife'] }), enterReport(t, { openingCode: null }), enterReport(t)];
  decideOk(t, decided);
  decideOk(t, rejected, decision([noCrime()]));
  await call.get('assessor', 'open-reported-incident', { incident: reported, versionRead: 1, code: '100/01', note: 'A friend reports it' });
  const now = t.bureau.reader.db;
  const folder = temporaryFolder();
  const before = connect(join(folder, 'store'), testKey(), 'create');
  migrate(before, 10);
  before.pragma('foreign_keys = OFF');
  const tables = before.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'match%' AND name <> 'tree_nodes' ORDER BY name").pluck().all();
  // Written as they are, in no act: the guards of open acts look at the events, so those come last.
  for (const table of tables.toSorted((a, b) => Number(a === 'events') - Number(b === 'events'))) {
    const columns = columnsOf(before, table);
    const insert = before.prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`);
    for (const row of now.prepare(`SELECT ${columns.join(', ')} FROM ${table}`).raw().all()) insert.run(...(row as unknown[]));
  }
  migrate(before);
  expect(standings(before)).toEqual(standings(now));
  expect(lists(before)).toEqual(lists(now));
  expect(lists(now)).toHaveLength(6);
  before.close();
  rmSync(folder, { recursive: true, force: true });
  t.close();
});
