/** Looks: nobody is shown an incident without its being written down, reading writes nothing to the log, and what is written stays. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testBureau, testKey, type TestBureau } from '../../../../tests/support/bureau.ts';
import { calling, failure, holdings, type Calling, type Somebody } from '../../../../tests/support/calling.ts';
import { decideOk, enterReport } from '../../../../tests/support/incidents.ts';
import { plusMs } from '../../../shared/domain/instant.ts';
import { connect, type Connection } from '../db/connection.ts';
import { looksPath } from './open-looks.ts';

let t: TestBureau;
let call: Calling;
let incident: string;
let opened: Connection[] = [];
beforeEach(() => {
  t = testBureau();
  call = calling(t);
  incident = enterReport(t);
});
afterEach(() => {
  opened.forEach((db) => db.close());
  opened = [];
  t.close();
});

const file = (): Connection => {
  const db = connect(looksPath(t.bureau.folder), testKey(), 'write');
  opened.push(db);
  return db;
};
const written = (): readonly Record<string, unknown>[] => file().prepare<[], Record<string, unknown>>('SELECT * FROM looks ORDER BY seq').all();
const show = (who: Somebody) => call.get(who, 'incident-file', { incident });
const later = (ms: number): void => t.clock.moveTo(plusMs(t.clock.now(), ms));

test('whoever is shown an incident is written down, with their window and the decision that stood in it', async () => {
  await show('assessor');
  const { decision } = decideOk(t, incident);
  await show('supervisor');
  const look = { at: t.clock.now(), workstation: 'aaaaaa', incident, what: 'opened' };
  expect(written()).toEqual([
    { ...look, seq: 1, person: t.people.assessor.person, session: 'session-a.one', decision: null },
    { ...look, seq: 2, person: t.people.supervisor.person, session: 'session-s.one', decision },
  ]);
});

test('it is no part of the log: nothing of the record changes', async () => {
  const before = holdings(t);
  await show('assessor');
  expect(holdings(t)).toEqual(before);
});

test('an incident that is not there leaves no look', async () => {
  expect(await call.ask('assessor', 'incident-file', { incident: 'nowhere' })).toMatchObject({ ok: false, error: failure('not-found') });
  await show('assessor');
  expect(written()).toHaveLength(1);
});

test('a window that asks again within the minute has not looked again; after it, or at another decision, it has', async () => {
  await show('assessor');
  later(59_999);
  await show('assessor');
  expect(written()).toHaveLength(1);
  later(1);
  await show('assessor');
  expect(written()).toHaveLength(2);
  decideOk(t, incident);
  await show('assessor');
  expect(written().map((each) => each['decision'] !== null)).toEqual([false, false, true]);
});

test('whoever opens it is told who else did within the hour, once each, the latest first', async () => {
  await show('auditor');
  later(60_000);
  await show('other');
  later(3_540_000);
  await show('other');
  expect((await show('assessor')).looks).toEqual([{ by: t.people.other.person, at: t.clock.now() }]);
  later(1);
  expect((await show('other')).looks).toEqual([{ by: t.people.assessor.person, at: plusMs(t.clock.now(), -1) }]);
});

test('what cannot be written down is not shown', async () => {
  writeFileSync(looksPath(t.bureau.folder), 'not a store at all, and longer than a page of one would have to be '.repeat(200));
  const refused = await call.ask('assessor', 'incident-file', { incident });
  expect(refused).toMatchObject({ ok: false, error: { code: 'storage', message: expect.stringMatching(/^Not shown\. Who opens an incident is written down/) as string } });
  expect(readFileSync(looksPath(t.bureau.folder), 'utf8'), 'it is kept as it is').toContain('not a store');
});

test('while another process writes looks for too long, nothing is shown and it may be tried again', async () => {
  await show('assessor');
  const db = file();
  db.exec('BEGIN IMMEDIATE');
  expect(await call.ask('other', 'incident-file', { incident })).toMatchObject({ ok: false, error: failure('busy') });
  db.exec('ROLLBACK');
  await show('other');
});

test.each([
  ['changed', "UPDATE looks SET person = 'somebody else'"],
  ['deleted', 'DELETE FROM looks'],
  ['replaced', "INSERT OR REPLACE INTO looks SELECT seq, at, 'somebody else', session, workstation, incident, decision, what FROM looks"],
  ['left with a gap', "INSERT INTO looks SELECT seq + 2, at, person, session, workstation, incident, decision, what FROM looks"],
])('a look cannot be %s', async (_, sql) => {
  await show('assessor');
  const before = written();
  expect(() => file().exec(sql)).toThrow(/append-only|extend/);
  expect(written()).toEqual(before);
});

test('nobody reads it without the key', async () => {
  await show('assessor');
  const path = looksPath(t.bureau.folder);
  const bytes = [path, `${path}-wal`].filter((each) => existsSync(each)).map((each) => readFileSync(each).toString('latin1')).join('');
  expect(bytes.length).toBeGreaterThan(4096);
  expect(bytes).not.toContain('session-a.one');
});
