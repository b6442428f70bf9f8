/** Which versions of incidents are held against which events, and what is missed of them. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testBureau, testKey, type TestBureau } from '../../../../tests/support/bureau.ts';
import { enterHistoric, enterReceived, enterReport } from '../../../../tests/support/incidents.ts';
import { storePath } from '../bureau/folder.ts';
import { connect } from '../db/connection.ts';
import { checkVersions } from './check-versions.ts';

const otherTime = '2026-04-13T05:00:00.000Z';

let t: TestBureau;
/** Versions 1 and 2 of the first incident, and version 1 of another, by the events that made them. */
let seqs: readonly [first: number, second: number, other: number];
beforeEach(() => {
  t = testBureau();
  const first = enterReport(t);
  enterReceived(t, first, otherTime);
  enterReport(t);
  enterHistoric(t);
  seqs = t.bureau.reader.db.prepare<[], number>('SELECT event_seq FROM incident_versions ORDER BY incident, version LIMIT 3').pluck().all() as unknown as typeof seqs;
});
afterEach(() => t.close());

/** As another program with the key would, past what guards the store. */
const harm = (sql: string): void => {
  const db = connect(storePath(t.bureau.folder), testKey(), 'write');
  db.exec('PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; DROP TRIGGER events_no_update; DROP TRIGGER incident_versions_no_update; DROP TRIGGER incident_versions_no_delete; DROP TRIGGER incident_versions_of_open_act');
  for (const { name } of db.prepare<[], { readonly name: string }>("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name IN ('incidents', 'standing')").all()) db.exec(`DROP TRIGGER ${name}`);
  expect(db.prepare(sql).run().changes).toBeGreaterThan(0);
  db.close();
};
const check = () => checkVersions(t.bureau.reader.store, t.bureau.runner.origin, t.clock);

test('control: every version is found under the event that made it, live and historic, first and further', async () => {
  expect(await check()).toMatchObject({ holds: true, size: 4, firstBad: null });
});

test.each([
  ['codes', `codes = json_set(codes, '$.received.at', '${otherTime}')`],
  ['codes, and what stands beside them', `codes = json_set(codes, '$.received.at', '${otherTime}'), received_at = '${otherTime}'`],
  ['opening code, in its codes and beside them', "codes = json_set(codes, '$.openingCode', 'Another'), opening_code = 'Another'"],
  ['salt', 'codes_salt = zeroblob(32)'],
  ['codes and salt, which are those of another version', '(codes, codes_salt) = (SELECT o.codes, o.codes_salt FROM incident_versions o WHERE o.version = 2)'],
])('a version of another %s than its event committed to is found', async (_, set) => {
  const seq = seqs[0];
  harm(`UPDATE incident_versions SET ${set} WHERE event_seq = ${seq}`);
  expect(await check()).toMatchObject({ holds: false, firstBad: { seq, reason: 'the codes of the version that it made are not those it committed to' } });
});

test.each([
  ['received_at', `received_at = '${otherTime}'`],
  ['received_at', 'received_at = NULL'],
  ['received_precision', "received_precision = 'day'"],
  ['opening_code', "opening_code = 'Another'"],
  ['at', `at = '${otherTime}'`],
  ['made_by', "made_by = 'nobody'"],
  ['body_text', "body_text = (SELECT o.body_text FROM incident_versions o WHERE o.version = 2)"],
])('a version whose %s alone was changed is found: %s', async (_, set) => {
  const seq = seqs[0];
  harm(`UPDATE incident_versions SET ${set} WHERE event_seq = ${seq}`);
  expect(await check()).toMatchObject({ holds: false, firstBad: { seq, reason: 'the version that it made is kept otherwise than it and its codes say' } });
});

test.each(['incidents', 'standing'])('an incident that was moved to the other regime, which has no clock, is found by its first version: %s', async (table) => {
  const seq = seqs[0];
  harm(`UPDATE ${table} SET regime = 'historic' WHERE event_seq IN (${seq}, ${seqs[1]})`);
  expect(await check()).toMatchObject({ holds: false, firstBad: { seq, reason: 'the version that it made is kept otherwise than it and its codes say' } });
});

test('a version that is gone is missed: the figures would read the one before it', async () => {
  const seq = seqs[1];
  harm(`DELETE FROM incident_versions WHERE event_seq = ${seq}`);
  expect(await check()).toMatchObject({ holds: false, firstBad: { seq, reason: 'the version of an incident that it made is missing' } });
});

test.each(['5', '{}'])('an event whose bytes are none any more is for the log to tell: %s', async (bytes) => {
  harm(`UPDATE events SET bytes = '${bytes}' WHERE seq = ${seqs[0]}`);
  expect(await check()).toMatchObject({ holds: true });
});

const columns = 'at, made_by, received_at, received_precision, opening_code, codes, codes_salt, content_hash, body_text';
const copied = (incident: string, version: string, seq: string): string =>
  `INSERT INTO incident_versions (incident, version, event_seq, ${columns}) SELECT ${incident}, ${version}, ${seq}, ${columns} FROM incident_versions WHERE version = 2`;

test.each([
  ['further, and says it is of an event that made one before', copied('incident', '3', 'event_seq'), () => seqs[1]],
  ['of another incident', copied("'another'", '1', 'event_seq'), () => seqs[1]],
  ['of an event that makes no version', copied('incident', '3', '1'), () => 1],
  ['of an event that there is not', copied('incident', '3', '999'), () => 999],
  ['that has another number', 'UPDATE incident_versions SET version = 9 WHERE version = 2', () => seqs[1]],
])('a version that no event made is found: one %s', async (_, sql, seq) => {
  harm(sql);
  expect(await check()).toMatchObject({ holds: false, firstBad: { seq: seq(), reason: 'a version of an incident is kept with it that it did not make' } });
});
