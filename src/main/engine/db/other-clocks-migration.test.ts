/** A bureau of before other clocks were kept: its decisions stay as they were, held against the 24 hours, and no other clock is written than there are. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder, testKey } from '../../../../tests/support/bureau.ts';
import { connect } from './connection.ts';
import { migrate, migrations } from './migrate.ts';
import { delaysTable } from './tables/delays.ts';

const columns = 'id, incident, revision, event_seq, version, made_by, role, at, edition, closing, late, document_text';
const decided = (id: string, revision: number, late: number): string => `('${id}', 'i1', ${revision}, ${revision}, 1, 'p', 'assessor', '2026-04-14T09:00:00.000Z', 'e', 'C1', ${late}, 't')`;

test('what was late stays late against its 24 hours', () => {
  const folder = temporaryFolder();
  const db = connect(join(folder, 'store'), testKey(), 'create');
  const version = migrations.find(({ name }) => name === 'other-clocks')?.version ?? 0;
  migrate(db, version - 1);
  db.exec(`
    PRAGMA foreign_keys = OFF;
    INSERT INTO acts VALUES (1), (2), (3);
    INSERT INTO incidents (id, event_seq, ref, source, identity, regime) VALUES ('i1', 1, 'r1', 'assay', 'a', 'live');
    INSERT INTO incident_versions (incident, version, event_seq, at, made_by, received_at, received_precision, codes, codes_salt, content_hash, body_text) VALUES ('i1', 1, 1, 'then', 'p', '2026-04-13T07:00:00.000Z', 'minute', '{}', zeroblob(32), 'h', 't');
    INSERT INTO standing (incident, event_seq, state, regime, version, revision, decision, due, order_at, priority, why) VALUES ('i1', 1, 'decided', 'live', 1, 1, 'd1', '2026-04-14T07:00:00.000Z', '2026-04-14T07:00:00.000Z', 0, '[]');
    INSERT INTO decisions (${columns}) VALUES ${decided('d1', 1, 1)};
    INSERT INTO crimes (id, incident, decision, event_seq, at) VALUES ('c1', 'i1', 'd1', 1, '2026-04-14T09:00:00.000Z');
    INSERT INTO crime_revisions (decision, crime, event_seq, allegation, offence, code, class, title, flags) VALUES ('d1', 'c1', 1, 0, 'o', 'c', 'k', 't', '[]');`);
  const kept = db.prepare(`SELECT ${columns} FROM decisions`).all();
  migrate(db, version);
  expect(db.prepare(`SELECT ${columns} FROM decisions`).all()).toEqual(kept);
  expect(delaysTable(db).waiting(10)).toMatchObject([{ of: 'decision', id: 'd1', due: '2026-04-14T07:00:00.000Z', clock: null }]);
  const write = (clock: string, due: string) => () => db.exec(`INSERT INTO decisions (${columns}, clock, clock_due) VALUES ${decided('d2', 2, 0).slice(0, -1)}, ${clock}, ${due})`);
  expect(write("'first-report'", 'NULL')).toThrow(/CHECK/);
  expect(write('NULL', "'2026-05-04T22:59:59.999Z'")).toThrow(/CHECK/);
  expect(write("'investigation'", "'2026-05-04T22:59:59.999Z'")).not.toThrow();
  expect(() => db.exec("UPDATE decisions SET clock = NULL")).toThrow(/append-only/);
  db.close();
  rmSync(folder, { recursive: true, force: true });
});
