/** Looks: nobody is shown an incident without its being written down, reading writes nothing to the log, and what is written stays. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { temporaryFolder, testBureau, testKey, type TestBureau } from '../../../../tests/support/bureau.ts';
import { calling, failure, holdings, type Calling, type Somebody } from '../../../../tests/support/calling.ts';
import { decideOk, enterReport } from '../../../../tests/support/incidents.ts';
import { plusMs } from '../../../shared/domain/instant.ts';
import { connect, type Connection } from '../db/connection.ts';
import { chosenFiles } from '../files.ts';
import { openSessions } from '../open-sessions.ts';
import { LookEvent } from '../../../shared/trail/look.ts';
import { prepareLooks } from './looks-schema.ts';
import { groupMs, looksPath } from './open-looks.ts';

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
/** Everything but that sittings began. Where nobody was shown anything there is no file. */
const written = (): readonly LookEvent[] =>
  existsSync(looksPath(t.bureau.folder)) ? file().prepare<[], string>("SELECT bytes FROM events WHERE kind <> 'sitting.begun' ORDER BY seq").pluck().all().map((bytes) => LookEvent.parse(JSON.parse(bytes))) : [];
const show = (who: Somebody) => call.get(who, 'incident-file', { incident });
const later = (ms: number): void => t.clock.moveTo(plusMs(t.clock.now(), ms));

test('whoever is shown an incident is written down, with their window and the decision that stood in it', async () => {
  await show('assessor');
  const { decision } = decideOk(t, incident);
  await show('supervisor');
  const look = { v: 1, origin: 'assay/testbureau/aaaaaa/looks', at: t.clock.now(), kind: 'incident.opened' };
  expect(written()).toEqual([
    { ...look, seq: 2, actor: t.people.assessor.person, role: 'assessor', session: 'session-a.one', data: { incident, decision: null, reason: 'assessing' } },
    { ...look, seq: 4, actor: t.people.supervisor.person, role: 'supervisor', session: 'session-s.one', data: { incident, decision, reason: 'supervising' } },
  ]);
});

test('it is no part of the bureau’s log: nothing of the record changes', async () => {
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
  expect(written().map((each) => each.kind === 'incident.opened' && each.data.decision !== null)).toEqual([false, false, true]);
});

test('where the clock was set back a look is written down all the same: of an incident, of what is beside it, and of a list', async () => {
  const all = async (): Promise<void> => {
    await show('assessor');
    await listed();
    await call.get('assessor', 'incident-victims', { incident });
    t.bureau.looks.flush();
  };
  await all();
  expect(written()).toHaveLength(2);
  later(-3_600_000);
  await call.get('assessor', 'incident-victims', { incident });
  await all();
  expect(written().map(({ data }) => ('list' in data ? data.list : 'opened'))).toEqual(['opened', 'queue-page', 'incident-victims', 'opened', 'queue-page']);
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
  ['changed', "UPDATE events SET actor = 'somebody else'"],
  ['deleted', 'DELETE FROM events'],
  ['replaced', "INSERT OR REPLACE INTO events (seq, kind, at, actor, incident, bytes) SELECT seq, kind, at, 'somebody else', incident, bytes FROM events"],
  ['left with a gap', 'INSERT INTO events (seq, kind, at, actor, incident, bytes) SELECT seq + 7, kind, at, actor, incident, bytes FROM events'],
  ['taken from an incident', 'DELETE FROM shown'],
  ['hung on an event that is written', "INSERT INTO shown (incident, seq) VALUES ('other', 1)"],
  ['taken out of the tree', 'DELETE FROM tree_nodes'],
])('a look cannot be %s', async (_, sql) => {
  await show('assessor');
  const before = written();
  expect(() => file().exec(sql)).toThrow(/append-only|extend|new event/);
  expect(written()).toEqual(before);
});

test('a reason that is given stands in the look', async () => {
  await call.get('assessor', 'incident-file', { incident, reason: 'victim-enquiry' });
  expect(written()).toMatchObject([{ data: { reason: 'victim-enquiry' } }]);
  expect(await call.ask('assessor', 'incident-file', { incident, reason: 'curiosity' as never })).toMatchObject({ ok: false, error: failure('invalid') });
});

test('where it is turned off nobody is asked why, what a page says all the same is not kept, and the trail says since when', async () => {
  await call.get('assessor', 'incident-file', { incident, reason: 'victim-enquiry' });
  expect(await call.ask('assessor', 'change-setting', { setting: 'look-reasons', value: 'no' })).toMatchObject({ ok: false, error: failure('forbidden') });
  await call.get('supervisor', 'change-setting', { setting: 'look-reasons', value: 'no' });
  await call.get('other', 'incident-file', { incident, reason: 'training' });
  await call.get('assessor', 'incident-file', { incident });
  await call.get('registrar', 'change-setting', { setting: 'look-reasons', value: 'yes' });
  await call.get('registrar', 'incident-file', { incident });
  expect(written().map(({ data }) => data)).toMatchObject([{ reason: 'victim-enquiry' }, { reason: null }, { reason: null }, { reason: 'overseeing' }]);
  const { events } = await call.get('auditor', 'trail', { incident: null, before: null, limit: 3 });
  expect(events.map(({ sentence }) => sentence)).toContain('Test s.one turned off that it is asked why somebody looks at an incident.');
  expect((await call.get('information', 'looks-at', { incident, before: null, limit: 10 })).looks.map(({ reason }) => reason)).toEqual(['overseeing', null, null, 'victim-enquiry']);
});

const listed = async (who: Somebody = 'assessor') => call.get(who, 'queue-page', { view: 'open', filter: '', after: null, limit: 10 });
/** After the quarter of a second in which lists are written down together. */
const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, groupMs + 50));

test('what stands in a list is written down a moment later, together, and once a minute however often it is asked again', async () => {
  const other = enterReport(t);
  await listed();
  await listed();
  await listed('supervisor');
  await soon();
  const both = [incident, other];
  expect(written().map(({ actor, data }) => [actor, 'incidents' in data && [...data.incidents].toSorted()])).toEqual([[t.people.assessor.person, both.toSorted()], [t.people.supervisor.person, both.toSorted()]]);
  const third = enterReport(t);
  await listed();
  await soon();
  expect(written().at(-1)?.data, 'only what is new').toEqual({ list: 'queue-page', incidents: [third] });
  later(60_000);
  await listed();
  await soon();
  expect(written().at(-1)?.data).toMatchObject({ incidents: expect.arrayContaining([incident, other, third]) as string[] });
});

test('what could not be written down was not shown, and is a look when it is asked for again', async () => {
  await show('assessor');
  await listed('other');
  const db = file();
  db.exec("CREATE TRIGGER refuse BEFORE INSERT ON acts BEGIN SELECT RAISE(ABORT, 'refused'); END");
  await new Promise((resolve) => setTimeout(resolve, 5 * groupMs));
  const other = enterReport(t);
  expect(await call.ask('other', 'trail', { incident: other, before: null, limit: 5 })).toMatchObject({ ok: false });
  db.exec('DROP TRIGGER refuse');
  await call.get('other', 'trail', { incident: other, before: null, limit: 5 });
  await soon();
  expect(written().at(-1)).toMatchObject({ kind: 'list.shown', data: { list: 'trail', incidents: [other] } });
});

test('what was shown in lists is written down when it is asked whether it was, or may not be shown', async () => {
  const sessions = openSessions({ clock: t.clock, files: chosenFiles(), announce: () => undefined, writtenIn: () => 0, follow: undefined, log: () => undefined });
  const person = t.bureau.reader.store.people.byId(t.people.assessor.person);
  if (!person) throw new Error('There is nobody');
  sessions.begin('line', { bureau: t.bureau, person, session: t.people.assessor.session });
  await listed();
  const db = file();
  db.exec('BEGIN IMMEDIATE');
  expect(sessions.looked()).toMatchObject({ ok: false, error: failure('busy') });
  db.exec('ROLLBACK');
  expect(sessions.looked()).toEqual({ ok: true, value: null });
  expect(written()).toMatchObject([{ kind: 'list.shown' }]);
});

test('whoever asks for the victims of an incident that is not open to them has looked at it', async () => {
  await call.get('assessor', 'incident-victims', { incident });
  await show('other');
  await call.get('other', 'incident-victims', { incident });
  await soon();
  expect(written().map(({ actor, data }) => [actor, 'list' in data ? data.list : 'opened'])).toEqual([[t.people.assessor.person, 'incident-victims'], [t.people.other.person, 'opened']]);
});

test('of a search stands what it showed and a hash of what was typed, not the words', async () => {
  const found = await call.get('assessor', 'search', { typed: 'class:8N' });
  expect(found.rows).toEqual([]);
  await soon();
  expect(written(), 'nothing was shown').toEqual([]);
});

test('what is opened takes what waits along, in the order it was shown in', async () => {
  await listed();
  await show('assessor');
  expect(written().map(({ kind }) => kind)).toEqual(['list.shown', 'incident.opened']);
});

test('a question that shows nothing of an incident leaves none', async () => {
  await call.get('assessor', 'people', {});
  await call.get('assessor', 'figures', {});
  await call.get('assessor', 'queue-counts', {});
  await soon();
  expect(written()).toEqual([]);
});

test('printing and copying are looks of their own', async () => {
  await call.get('assessor', 'note-look', { incident, how: 'printed' });
  await call.get('assessor', 'note-look', { incident, how: 'copied' });
  expect(written().map(({ kind }) => kind)).toEqual(['letter.printed', 'text.copied']);
  expect(await call.refused('assessor', 'note-look', { incident: 'none', how: 'copied' })).toEqual(failure('not-found'));
});

test('an export is part of who saw a record where it held what was decided of it', async () => {
  const folder = temporaryFolder();
  const exported = async (who: 'information' | 'auditor', format: 'jsonl' | 'csv') => call.get(who, 'export-log', { file: call.choose(who, join(folder, `${t.bureau.reader.store.log.size()}.${format}`)), format, purpose: 'A test', recipient: 'Test' });
  const by = async () => (await call.get('auditor', 'looks-at', { incident, before: null, limit: 10 })).exports.map((each) => each.by);
  await exported('auditor', 'csv');
  expect(await by()).toEqual([]);
  const { decision: made } = decideOk(t, incident);
  await call.get('assessor', 'undo-decision', { decisions: [made] });
  await exported('auditor', 'csv');
  expect(await by(), 'a spreadsheet leaves out what is undone').toEqual([]);
  await exported('information', 'jsonl');
  expect(await by()).toEqual([t.people.information.person]);
  rmSync(folder, { recursive: true });
});

test('the information officer can say who looked at an incident and what somebody saw, and reads none of it', async () => {
  await show('assessor');
  later(1000);
  await listed('other');
  const at = await call.get('information', 'looks-at', { incident, before: null, limit: 10 });
  expect(at.looks.map(({ by, kind, reason, list }) => [by, kind, reason, list])).toEqual([
    [t.people.other.person, 'list.shown', null, 'queue-page'],
    [t.people.assessor.person, 'incident.opened', 'assessing', null],
  ]);
  const by = await call.get('information', 'looks-by', { person: t.people.assessor.person, before: null, limit: 10 });
  expect(by.looks.map(({ kind, shown }) => [kind, shown.map((each) => each.incident)])).toEqual([['incident.opened', [incident]], ['sitting.begun', []]]);
  expect(await call.ask('information', 'incident-file', { incident })).toMatchObject({ ok: false, error: failure('forbidden') });
  const first = await call.get('information', 'looks-at', { incident, before: (at.looks[0]?.seq ?? 0) + 1, limit: 1 });
  expect(first.looks).toEqual(at.looks.slice(0, 1));
  expect((await call.get('information', 'looks-at', { incident, before: first.next, limit: 10 })).looks).toEqual(at.looks.slice(1));
  expect(await call.refused('assessor', 'looks-at', { incident, before: null, limit: 10 })).toEqual(failure('forbidden'));
});

test('where a session was never ended the next one says so, once', async () => {
  await show('assessor');
  file().exec('UPDATE open_sittings SET process = 999999999');
  await show('other');
  await show('supervisor');
  expect(written().filter(({ kind }) => kind === 'sitting.broken')).toMatchObject([{ actor: 'system', data: { session: 'session-a.one', last: 2 } }]);
});

test('which sittings have no end is read off a log that was written before they were noted', async () => {
  await show('assessor');
  await show('other');
  await show('supervisor');
  t.bureau.looks.end(t.people.other, t.clock.now());
  const db = file();
  const open = () => db.prepare<[], string>('SELECT session FROM open_sittings ORDER BY session').pluck().all();
  const noted = open();
  expect(noted).toEqual(['session-a.one', 'session-s.one']);
  db.exec('DROP TABLE open_sittings');
  prepareLooks(db);
  expect(open()).toEqual(noted);
});

test('a session that ends has everything written down, and gives where the log of looks stands then', async () => {
  await listed();
  const head = t.bureau.looks.end(t.people.assessor, t.clock.now());
  expect(written().map(({ kind }) => kind)).toEqual(['list.shown', 'sitting.ended']);
  expect(head).toEqual(t.bureau.looks.log().head());
  expect(head?.size).toBe(3);
  expect(t.bureau.looks.end(t.people.assessor, t.clock.now()), 'it has ended').toBeNull();
});

test('nobody reads it without the key', async () => {
  await show('assessor');
  const path = looksPath(t.bureau.folder);
  const bytes = [path, `${path}-wal`].filter((each) => existsSync(each)).map((each) => readFileSync(each).toString('latin1')).join('');
  expect(bytes.length).toBeGreaterThan(4096);
  expect(bytes).not.toContain('session-a.one');
});
