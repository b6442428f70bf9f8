/** A bureau of before late recordings were asked why: what was overseen stays so, nobody is asked of what was entered, and every guard stands. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder, testKey } from '../../../../tests/support/bureau.ts';
import { connect } from './connection.ts';
import type { Connection } from './connection.ts';
import { migrate, migrations } from './migrate.ts';
import { delaysTable } from './tables/delays.ts';

const before = `
  PRAGMA foreign_keys = OFF;
  INSERT INTO acts VALUES (1), (2), (3), (4), (5);
  INSERT INTO incidents (id, event_seq, ref, source, identity, regime) VALUES ('i1', 1, 'r1', 'assay', 'a', 'live'), ('i2', 1, 'r2', 'assay', 'b', 'live');
  INSERT INTO incident_versions (incident, version, event_seq, at, made_by, received_at, received_precision, codes, codes_salt, content_hash, body_text) VALUES ('i1', 1, 1, 'then', 'p', '2026-04-13T07:00:00.000Z', 'minute', '{}', zeroblob(32), 'h', 't'), ('i2', 1, 1, 'then', 'p', '2026-04-13T06:00:00.000Z', 'minute', '{}', zeroblob(32), 'h', 't');
  INSERT INTO standing (incident, event_seq, state, regime, version, revision, decision, due, order_at, priority, why) VALUES
    ('i1', 1, 'decided', 'live', 1, 1, 'd1', '2026-04-14T07:00:00.000Z', '2026-04-14T07:00:00.000Z', 0, '[]'), ('i2', 1, 'decided', 'live', 1, 1, 'd2', '2026-04-14T06:00:00.000Z', '2026-04-14T06:00:00.000Z', 0, '[]');
  INSERT INTO decisions (id, incident, revision, event_seq, version, made_by, role, at, edition, closing, late, document_text) VALUES
    ('d1', 'i1', 1, 1, 1, 'p', 'assessor', '2026-04-14T09:00:00.000Z', 'e', 'C1', 1, 't'), ('d2', 'i2', 1, 1, 1, 'p', 'assessor', '2026-04-14T05:00:00.000Z', 'e', 'C1', 0, 't');
  INSERT INTO crimes (id, incident, decision, event_seq, at) VALUES ('c1', 'i1', 'd1', 1, '2026-04-14T09:00:00.000Z'), ('c2', 'i2', 'd2', 1, '2026-04-14T05:00:00.000Z');
  INSERT INTO crime_revisions (decision, crime, event_seq, allegation, offence, code, class, title, flags) VALUES ('d1', 'c1', 1, 0, 'o', 'c', 'k', 't', '[]'), ('d2', 'c2', 1, 0, 'o', 'c', 'k', 't', '[]');
  INSERT INTO crime_number_entries (crime, event_seq, number, recorded_at, entered_by) VALUES ('c2', 2, '22/1/26', '2026-04-14T09:00:00.000Z', 'p');
  INSERT INTO parkings (id, incident, event_seq, at, made_by, reason, until, oversight, asked_text, note_text, rationale_text) VALUES ('k1', 'i1', 2, 'then', 'p', 'victim', '2026-04-14T08:00:00.000Z', 1, 't', 't', 't');
  INSERT INTO delay_oversights (event_seq, decision, parking, at, made_by, is_accepted, note_text) VALUES (3, 'd1', NULL, 'then', 'q', 1, 't'), (4, NULL, 'k1', 'since', 'q', 0, 't');`;

const version = migrations.find(({ name }) => name === 'late-recordings')?.version ?? 0;
const folder = temporaryFolder();
let db: Connection;
let overseen: unknown;
let kept: unknown;
const tables = () => ['decisions', 'crimes', 'crime_number_entries', 'parkings', 'standing'].map((table) => db.prepare(`SELECT * FROM ${table}`).all());
const oversights = () => db.prepare('SELECT event_seq, decision, parking, at, made_by, is_accepted, note_text FROM delay_oversights ORDER BY event_seq').all();
beforeAll(() => {
  db = connect(join(folder, 'store'), testKey(), 'create');
  migrate(db, version - 1);
  db.exec(before);
  [overseen, kept] = [oversights(), tables()];
  migrate(db, version);
});
afterAll(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

test('what was overseen stays as it was, and what was recorded late before waits for nobody', () => {
  expect([oversights(), tables()]).toEqual([overseen, kept]);
  expect(db.prepare('SELECT recording FROM delay_oversights').pluck().all()).toEqual([null, null]);
});

test.each([
  ['changed', "UPDATE delay_oversights SET is_accepted = 0", /append-only/],
  ['deleted', 'DELETE FROM delay_oversights', /append-only/],
  ['written for nothing', "INSERT INTO delay_oversights (event_seq, at, made_by, is_accepted, note_text) VALUES (5, 'x', 'x', 1, 't')", /CHECK/],
  ['written for two things', "INSERT INTO delay_oversights (event_seq, decision, parking, at, made_by, is_accepted, note_text) VALUES (5, 'd2', 'k2', 'x', 'x', 1, 't')", /CHECK/],
  ['written twice for one', "INSERT INTO delay_oversights (event_seq, decision, at, made_by, is_accepted, note_text) VALUES (5, 'd1', 'x', 'x', 1, 't')", /UNIQUE/],
  ['neither accepted nor not', "INSERT INTO delay_oversights (event_seq, decision, at, made_by, is_accepted, note_text) VALUES (5, 'd2', 'x', 'x', 2, 't')", /CHECK/],
])('an oversight is not %s', (_, sql, refused) => {
  expect(() => db.exec(sql)).toThrow(refused);
});

test('a recording made late from now on waits, the one whose clock ended first at the top, and stays as it was written', () => {
  // Written and read as the program of today does.
  migrate(db);
  const delays = delaysTable(db);
  delays.insertRecording({ id: 'l1', incident: 'i2', crime: 'c2', at: 'now', made_by: 'p', due: '2026-04-14T06:00:00.000Z', rationale_text: 't' }, 2);
  expect([delays.waiting(10).map(({ of, id }) => `${of} ${id}`), delays.count(), delays.latest(10).map(({ id }) => id)]).toEqual([['recording l1'], 1, ['k1', 'd1']]);
  for (const sql of ["UPDATE late_recordings SET due = 'x'", 'DELETE FROM late_recordings']) expect(() => db.exec(sql)).toThrow(/append-only/);
});
