/** What is found beside an incident, why, and what is not: on a real store, through the dispatcher. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testBureau, type TestBureau } from '../../../../tests/support/bureau.ts';
import { calling, failure, type Calling } from '../../../../tests/support/calling.ts';
import { decideOk, enterReport } from '../../../../tests/support/incidents.ts';
import { IncidentText } from '../../../shared/domain/incident.ts';
import { contentHash } from '../db/ready-version.ts';
import { writeFurtherVersion } from '../db/write-incident.ts';
import { ok } from '../../../shared/ipc/result.ts';
import { followMatchKeys } from '../db/follow-match-keys.ts';
import { runCommand, type Command } from '../db/run-command.ts';

let t: TestBureau;
let call: Calling;
beforeEach(() => {
  t = testBureau('2026-06-01T08:00:00.000Z');
  call = calling(t);
});
afterEach(() => t.close());

type Told = { readonly narrative?: string; readonly victim?: string; readonly suspect?: string; readonly phone?: string; readonly address?: string };

const text = ({ narrative = 'As told.', victim = 'Cara Moss', suspect = 'Neil Moss', phone, address }: Told) =>
  IncidentText.parse({
    narrative,
    log: [],
    parties: [{ role: 'victim', kind: 'person', name: victim, ...(phone === undefined ? {} : { phone }) }, { role: 'suspect', kind: 'person', name: suspect }],
    place: address === undefined ? null : { text: address },
    occurred: null,
    other: [],
  });

const enter = (at: string, told: Told = {}): string => enterReport(t, { received: { at: `${at}T07:00:00.000Z` as never, precision: 'minute', text: null }, text: text(told) });

const follow = (): number => {
  for (let slices = 1; ; slices++) {
    const done = followMatchKeys(t.bureau.runner);
    if (!done.ok) throw new Error(done.error.message);
    if (done.value !== 'more') return slices;
  }
};

const beside = (incident: string) => call.get('auditor', 'beside-incident', { incident });

test('the same two people are found whichever of their incidents is open, the newest first, with why and what it may be', async () => {
  const [first, second, third] = [enter('2026-04-27'), enter('2026-05-20', { victim: 'Moss, Cara' }), enter('2026-05-31')];
  enter('2026-05-30', { victim: 'Priya Oakhanger', suspect: 'Idris Wren' });
  follow();
  const found = await beside(third);
  expect(found.rows.map(({ incident }) => incident)).toEqual([second, first]);
  expect(found.rows[0]).toMatchObject({ sure: 'likely', isSameVictim: true, isSameTwo: true, reason: 'course-of-conduct', decided: null });
  expect(found.rows[0]?.why.map(({ says }) => says)).toContain('The same victim: the same name, Cara Moss, and nothing else to go by');
  expect(found).toMatchObject({ course: '3 incidents in 5 weeks between the same two people: may be a course of conduct', behind: 0, unread: 0, unused: [] });
  expect((await beside(first)).rows.map(({ incident }) => incident)).toEqual([third, second]);
});

test('how another was decided stands beside it', async () => {
  const [first, second] = [enter('2026-06-01'), enter('2026-05-31')];
  decideOk(t, first);
  follow();
  expect((await beside(second)).rows.map(({ decided }) => decided)).toEqual([{ answers: ['record'], classes: [expect.any(String)] }]);
});

test('what has come in since is said to be waiting, and is found once the log is followed', async () => {
  const first = enter('2026-05-20');
  follow();
  const second = enter('2026-05-31');
  expect(await beside(first)).toMatchObject({ rows: [], behind: 1 });
  follow();
  expect((await beside(first)).rows.map(({ incident }) => incident)).toEqual([second]);
  expect(follow()).toBe(1);
});

const update: Command<{ readonly incident: string; readonly told: Told }, object> = (tx, { incident, told }, who) => {
  const standing = tx.store.standing.of(incident);
  const before = tx.store.incidents.standingVersion(incident);
  if (!standing || !before) throw new Error('not there');
  const version = { codes: JSON.parse(before.codes) as never, text: text(told) };
  const written = writeFurtherVersion(tx, who, standing, version, contentHash(version));
  return ok({ event: { kind: 'incident.updated', data: { import: 'x', row: 1, incident, version: standing.version + 1, decidedBefore: false, codes: written.codes.commitment, text: written.text.commitment } }, value: {}, changes: [] });
};

test('a further version is found by what it says now, and no more by what it said', async () => {
  const [phone, other] = ['07700 900001', '07700 900002'];
  const first = enter('2026-05-20', { phone });
  const [second, third] = [enter('2026-05-30', { victim: 'Anon', phone }), enter('2026-05-31', { victim: 'Anon', suspect: 'Anon', phone: other })];
  follow();
  expect((await beside(first)).rows.map(({ incident }) => incident)).toEqual([second]);
  runCommand(t.bureau.runner, t.people.assessor, update, { incident: first, told: { victim: 'Anon', suspect: 'Anon', phone: other } });
  follow();
  expect((await beside(first)).rows.map(({ incident }) => incident)).toEqual([third]);
  expect((await beside(second)).rows).toEqual([]);
});

test('an address of too many incidents is counted and not used', async () => {
  for (let nth = 0; nth < 42; nth++) enter('2026-05-20', { victim: 'Anon', suspect: 'Anon', narrative: `Told ${nth}.`, address: '1 Kiosk Row, Wrekenbridge, WK1 1AA' });
  const last = enter('2026-05-31', { victim: 'Anon', suspect: 'Anon', address: '1 Kiosk Row, Wrekenbridge, WK1 1AA' });
  follow();
  expect(await beside(last)).toMatchObject({ rows: [], unused: ['The address of 43 incidents: not used'] });
});

test('at most twenty are read, the newest of them', async () => {
  for (let day = 10; day < 35; day++) enter(`2026-05-${String(Math.min(day, 31))}`, { victim: 'Anon', suspect: 'Anon', phone: '07700 900003' });
  const last = enter('2026-05-31', { victim: 'Anon', suspect: 'Anon', phone: '07700 900003' });
  follow();
  expect(await beside(last)).toMatchObject({ unread: 5 });
  expect((await beside(last)).rows).toHaveLength(20);
});

test('no key tells a name or a number, and without the secret none can be made', () => {
  enter('2026-05-20', { phone: '07700 900001' });
  follow();
  const keys = t.bureau.reader.db.prepare<[], Buffer>('SELECT key FROM match_keys').pluck().all();
  expect(keys.length).toBeGreaterThan(2);
  expect(keys.every((key) => key.length === 10 && !/moss|07700/i.test(key.toString('latin1')))).toBe(true);
});

test.each([
  ['changed', 'UPDATE match_keys SET event_seq = event_seq', /never changed/],
  ['deleted while its version stands', 'DELETE FROM match_keys', /goes with its version or its text/],
  ['put under another event', "INSERT INTO match_keys SELECT randomblob(10), incident, event_seq - 1, 'name' FROM match_keys LIMIT 1", /of the version that stands/],
  ['made to follow the log backwards', 'UPDATE matching SET reached = 0', /only forward/],
  ['hashed under another secret', 'UPDATE matching SET secret = randomblob(32), reached = reached + 1', /only forward/],
])('a key cannot be %s', (_, sql, refused) => {
  enter('2026-05-20');
  follow();
  expect(() => t.bureau.runner.db.exec(sql)).toThrow(refused);
});

test('the keys of an erased text may go with it', () => {
  enter('2026-05-20');
  follow();
  t.bureau.runner.db.exec("UPDATE texts SET body = NULL, salt = NULL WHERE id LIKE '%/text'; DELETE FROM match_keys");
});

test('nobody knows it', async () => expect(await call.refused('assessor', 'beside-incident', { incident: 'none' })).toEqual(failure('not-found')));
