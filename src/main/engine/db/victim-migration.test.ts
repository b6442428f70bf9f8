/** A bureau of before there were victim tasks: who was still to be told has one, with the time that was promised. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder, testKey } from '../../../../tests/support/bureau.ts';
import { connect } from './connection.ts';
import { migrate } from './migrate.ts';

const before = `
  PRAGMA foreign_keys = OFF;
  INSERT INTO acts VALUES (1);
  INSERT INTO incidents (id, event_seq, ref, source, identity, regime) VALUES ('i1', 1, 'r1', 'assay', 'a', 'live'), ('i2', 1, 'r2', 'assay', 'b', 'historic');
  INSERT INTO standing (incident, event_seq, state, regime, version, revision, decision, due, order_at, priority, why) VALUES
    ('i1', 1, 'decided', 'live', 1, 1, 'd1', NULL, '2026-04-13T08:00:00.000Z', 0, '[]'), ('i2', 1, 'decided', 'historic', 1, 1, 'd2', NULL, '2026-04-13T08:00:00.000Z', 0, '[]');
  INSERT INTO decisions (id, incident, revision, event_seq, version, made_by, role, at, edition, closing, late, document_text) VALUES
    ('d1', 'i1', 1, 1, 1, 'p', 'assessor', 'then', 'e', 'C1', 0, 't'), ('d2', 'i2', 1, 1, 1, 'p', 'assessor', 'then', 'e', 'C1', 0, 't');
  INSERT INTO answers (decision, allegation, event_seq, basis, answer, path, told, told_due) VALUES
    ('d1', 0, 1, 'victim', 'record', '', 'not-asked', NULL), ('d1', 1, 1, 'victim', 'no-crime', '', 'not-yet', 'tomorrow'),
    ('d1', 2, 1, 'victim', 'no-crime', '', 'not-yet', 'tomorrow'), ('d2', 0, 1, 'victim', 'no-crime', '', 'not-yet', 'tomorrow');
  INSERT INTO tellings (decision, allegation, event_seq, whom, at, how, by_text) VALUES ('d1', 2, 1, 'victim', 'then', 'letter', 't');`;

test('not those that were told, not history, and nothing else changes', () => {
  const folder = temporaryFolder();
  const db = connect(join(folder, 'store'), testKey(), 'create');
  migrate(db, 10);
  db.exec(before);
  const answers = db.prepare('SELECT * FROM answers').all();
  migrate(db);
  expect(db.prepare('SELECT * FROM answers').all()).toEqual(answers);
  expect(db.prepare('SELECT victim, kind, decision, allegation, incident, about, since, due, promised, done_at FROM victim_tasks').all()).toEqual([
    { victim: 'd1.v1', kind: 'tell', decision: 'd1', allegation: 1, incident: 'i1', about: 'not-recorded', since: 'then', due: 'tomorrow', promised: 'tomorrow', done_at: null },
  ]);
  db.close();
  rmSync(folder, { recursive: true, force: true });
});
