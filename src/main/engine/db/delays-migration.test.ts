/** A bureau of before delays were overseen: what was recorded late or parked past the clock waits for it, and nothing else changes. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder, testKey } from '../../../../tests/support/bureau.ts';
import { connect } from './connection.ts';
import { migrate, migrations } from './migrate.ts';
import { delaysTable } from './tables/delays.ts';

const before = `
  PRAGMA foreign_keys = OFF;
  INSERT INTO acts VALUES (1), (2);
  INSERT INTO incidents (id, event_seq, ref, source, identity, regime) VALUES ('i1', 1, 'r1', 'assay', 'a', 'live'), ('i2', 1, 'r2', 'assay', 'b', 'live');
  INSERT INTO incident_versions (incident, version, event_seq, at, made_by, received_at, received_precision, codes, codes_salt, content_hash, body_text) VALUES ('i1', 1, 1, 'then', 'p', '2026-04-13T07:00:00.000Z', 'minute', '{}', zeroblob(32), 'h', 't'), ('i2', 1, 1, 'then', 'p', '2026-04-13T06:00:00.000Z', 'minute', '{}', zeroblob(32), 'h', 't');
  INSERT INTO standing (incident, event_seq, state, regime, version, revision, decision, due, order_at, priority, why) VALUES
    ('i1', 1, 'decided', 'live', 1, 1, 'd1', '2026-04-14T07:00:00.000Z', '2026-04-14T07:00:00.000Z', 0, '[]'), ('i2', 1, 'waiting', 'live', 1, 0, NULL, '2026-04-14T06:00:00.000Z', '2026-04-14T06:00:00.000Z', 0, '[]');
  INSERT INTO decisions (id, incident, revision, event_seq, version, made_by, role, at, edition, closing, late, document_text) VALUES ('d1', 'i1', 1, 1, 1, 'p', 'assessor', '2026-04-14T09:00:00.000Z', 'e', 'C1', 1, 't');
  INSERT INTO crimes (id, incident, decision, event_seq, at) VALUES ('c1', 'i1', 'd1', 1, '2026-04-14T09:00:00.000Z');
  INSERT INTO crime_revisions (decision, crime, event_seq, allegation, offence, code, class, title, flags) VALUES ('d1', 'c1', 1, 0, 'o', 'c', 'k', 't', '[]');
  INSERT INTO parkings (id, incident, event_seq, at, made_by, reason, until, oversight, asked_text, note_text, rationale_text) VALUES
    ('k1', 'i2', 2, 'then', 'p', 'victim', '2026-04-14T08:00:00.000Z', 1, 't', 't', 't'), ('k2', 'i1', 2, 'then', 'p', 'victim', '2026-04-14T05:00:00.000Z', 0, 't', 't', NULL);`;

test('both wait, the one whose 24 hours ended first at the top', () => {
  const folder = temporaryFolder();
  const db = connect(join(folder, 'store'), testKey(), 'create');
  const version = migrations.find(({ name }) => name === 'delays')?.version ?? 0;
  migrate(db, version - 1);
  db.exec(before);
  const kept = ['decisions', 'crimes', 'parkings', 'standing'].map((table) => db.prepare(`SELECT * FROM ${table}`).all());
  migrate(db, version);
  expect(['decisions', 'crimes', 'parkings', 'standing'].map((table) => db.prepare(`SELECT * FROM ${table}`).all())).toEqual(kept);
  // Read as the program of today reads them.
  migrate(db);
  const delays = delaysTable(db);
  expect([delays.waiting(10).map(({ of, id }) => `${of} ${id}`), delays.count(), delays.latest(10)]).toEqual([['parking k1', 'decision d1'], 2, []]);
  db.close();
  rmSync(folder, { recursive: true, force: true });
});
