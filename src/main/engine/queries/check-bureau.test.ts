/** What `assay check` finds: a changed look, looks cut off, a rewritten log of looks, a text or a version that is not what its event said, and a duty that was broken past the door. */
import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testBureau, testKey, valueOf, type TestBureau } from '../../../../tests/support/bureau.ts';
import { calling, type Calling } from '../../../../tests/support/calling.ts';
import { decideOk, enterReport } from '../../../../tests/support/incidents.ts';
import { allegation, decision } from '../../../../tests/support/invented.ts';
import { storePath } from '../bureau/folder.ts';
import { connect } from '../db/connection.ts';
import { runCommand } from '../db/run-command.ts';
import { looksPath, openLooks, type Looks } from '../looks/open-looks.ts';

let t: TestBureau;
let call: Calling;
let incident: string;
beforeEach(async () => {
  t = testBureau();
  call = calling(t);
  incident = enterReport(t);
  for (const who of ['assessor', 'other', 'supervisor'] as const) await call.get(who, 'incident-file', { incident });
});
afterEach(() => t.close());

/** As when a session ends. */
const note = (): void => {
  const head = t.bureau.looks.end(t.people.supervisor, t.clock.now());
  if (!head) throw new Error('Nobody looked');
  valueOf(runCommand(t.bureau.runner, t.people.supervisor, () => ({ ok: true, value: { event: { kind: 'looks.noted', data: head }, value: null, changes: [] } }), null));
};

const harm = (sql: string): void => {
  const db = connect(looksPath(t.bureau.folder), testKey(), 'write');
  db.exec(`DROP TRIGGER events_no_update; DROP TRIGGER events_no_delete; DROP TRIGGER tree_nodes_no_update; DROP TRIGGER tree_nodes_no_delete; DROP TRIGGER acts_no_delete; DROP TRIGGER shown_no_delete; DROP TRIGGER shown_of_open_act; ${sql}`);
  db.close();
};

const check = () => call.get('administrator', 'check-bureau', {});

test('control: a bureau as it is holds', async () => {
  note();
  expect(await check()).toMatchObject({ log: { holds: true }, looks: { holds: true, size: 7 }, breaches: { count: 0, first: [] } });
});

test.each([
  ['changed', "UPDATE events SET bytes = replace(bytes, '\"supervising\"', '\"auditing\"') WHERE seq = 6", { seq: 6, reason: 'its hash is not the one in the tree' }],
  ['made no look at all', "UPDATE events SET bytes = replace(bytes, 'incident.opened', 'incident.forgot') WHERE seq = 2", { seq: 2, reason: 'it is not an event of a known kind' }],
  ['cut off', 'DELETE FROM events WHERE seq > 5; DELETE FROM acts WHERE seq > 5; DELETE FROM tree_nodes', { reason: expect.any(String) as string }],
])('a look that was %s is found', async (_, sql, firstBad) => {
  note();
  harm(sql);
  expect((await check()).looks).toMatchObject({ holds: false, firstBad });
});

test.each([
  ['rewritten', 'UPDATE tree_nodes SET hash = zeroblob(32) WHERE place = 3', { seq: 2, reason: 'the tree over the events up to it is not the one stored' }],
  ['taken out', 'DELETE FROM tree_nodes WHERE place = 3', { seq: 2, reason: 'it, or its place in the tree, cannot be read' }],
  ['added', 'INSERT INTO tree_nodes (place, hash) VALUES (12, zeroblob(32))', { seq: 7, reason: 'the tree holds more than the events up to it make' }],
])('a node over looks that was %s is found', async (_, sql, firstBad) => {
  note();
  harm(sql);
  expect((await check()).looks).toMatchObject({ holds: false, firstBad });
});

test.each([
  ['taken off', 'DELETE FROM shown WHERE seq = 4', { seq: 4, reason: 'it is not found by every incident that it showed' }],
  ['hung on', "INSERT INTO shown (incident, seq) VALUES ('another', 4)", { seq: 6, reason: 'of the looks up to it one is found by an incident that it did not show' }],
])('a look that was %s an incident is found', async (_, sql, firstBad) => {
  expect((await check()).looks, 'control').toMatchObject({ holds: true });
  harm(sql);
  expect((await check()).looks).toMatchObject({ holds: false, firstBad });
});

test('a log of looks begun anew is found by what was noted of it', async () => {
  note();
  t.bureau.looks.close();
  for (const end of ['', '-wal', '-shm']) rmSync(`${looksPath(t.bureau.folder)}${end}`, { force: true });
  const { bureau } = t;
  const anew = openLooks(bureau.folder, testKey(), 'assay/testbureau/aaaaaa');
  const through = calling({ ...t, bureau: { ...bureau, looks: anew, catalogue: bureau.catalogue } });
  expect((await through.get('administrator', 'check-bureau', {})).looks).toMatchObject({ holds: false, firstBad: { seq: 1, reason: 'it is missing: 7 were noted' } });
  for (let n = 0; n < 8; n++) await through.get('assessor', 'incident-file', { incident: enterReport(t) });
  expect((await through.get('administrator', 'check-bureau', {})).looks).toMatchObject({ holds: false, firstBad: { seq: 7, reason: 'the events up to it are not those that were noted' } });
  anew.close();
});

test('a log of looks put back twice is found, whichever of the two lies there: each sitting since was noted with its own root', async () => {
  const { bureau, people, clock } = t;
  bureau.looks.close();
  const files = ['', '-wal', '-shm'].map((end) => `${looksPath(bureau.folder)}${end}`);
  const keep = (name: string): void => files.filter(existsSync).forEach((path) => copyFileSync(path, `${path}.${name}`));
  const putBack = (name: string): void => files.forEach((path) => (existsSync(`${path}.${name}`) ? copyFileSync(`${path}.${name}`, path) : rmSync(path, { force: true })));
  const inLooks = async <T>(work: (looks: Looks) => T | Promise<T>): Promise<T> => {
    const looks = openLooks(bureau.folder, testKey(), 'assay/testbureau/aaaaaa');
    try {
      return await work(looks);
    } finally {
      looks.close();
    }
  };
  const sit = (of: string) => inLooks((looks) => {
    looks.now(people.other, clock.now(), { kind: 'incident.opened', data: { incident: of, decision: null, reason: 'assessing' } });
    const head = looks.end(people.other, clock.now());
    if (head) valueOf(runCommand(bureau.runner, people.other, () => ({ ok: true, value: { event: { kind: 'looks.noted', data: head }, value: null, changes: [] } }), null));
  });
  const found = () => inLooks((looks) => calling({ ...t, bureau: { ...bureau, looks, catalogue: bureau.catalogue } }).get('administrator', 'check-bureau', {}));
  keep('before');
  await sit(incident);
  keep('first');
  expect((await found()).looks, 'control').toMatchObject({ holds: true });
  putBack('before');
  await sit(enterReport(t));
  const { size } = (await found()).looks;
  expect((await found()).looks).toMatchObject({ holds: false, firstBad: { seq: size, reason: 'the events up to it are not those that were noted' } });
  putBack('first');
  expect((await found()).looks).toMatchObject({ holds: false, firstBad: { seq: size, reason: expect.stringMatching(/^two heads were noted/) as string } });
});

/** As another program with the key would, past what guards the store. */
const harmStore = (sql: string): number => {
  const db = connect(storePath(t.bureau.folder), testKey(), 'write');
  db.exec('PRAGMA ignore_check_constraints = ON; DROP TRIGGER texts_only_emptied; DROP TRIGGER events_no_update; DROP TRIGGER incident_versions_no_update;');
  const { changes } = db.prepare(sql).run();
  db.close();
  return changes;
};

test.each([
  ['kind', "kind = 'incident.taken'"],
  ['time', "at = '2020-01-01T00:00:00.000Z'"],
  ['actor', "actor = 'nobody'"],
  ['incident', 'incident = NULL'],
])('an event that is looked for by another %s than its bytes say is found', async (_, changed) => {
  const seq = t.bureau.reader.store.log.size();
  expect(harmStore(`UPDATE events SET ${changed} WHERE seq = ${seq}`)).toBe(1);
  expect((await check()).log).toMatchObject({ holds: false, firstBad: { seq, reason: 'it is looked for by another kind, time, actor or incident than it says' } });
});

/** A correction, which keeps two texts. */
const corrected = async (): Promise<number> => {
  const { decision: supersedes } = decideOk(t, incident);
  return (await call.get('senior', 'correct-decision', { incident, supersedes, decision: decision([allegation({ why: 'Said again.' })]), why: 'A word was wrong.' })).event;
};

test.each([
  ['changed', "SET body = body || '.'"],
  ['left without its salt', 'SET salt = NULL'],
  ['put in the place of another of the same event', "SET (body, salt) = (SELECT o.body, o.salt FROM texts o WHERE o.event_seq = texts.event_seq AND o.id LIKE '%/document')"],
])('a text that was %s is found', async (_, set) => {
  const seq = await corrected();
  expect((await check()).texts, 'control').toMatchObject({ holds: true });
  expect(harmStore(`UPDATE texts ${set} WHERE event_seq = ${seq} AND id LIKE '%/why'`)).toBe(1);
  expect(await check()).toMatchObject({ log: { holds: true }, texts: { holds: false, firstBad: { seq, reason: 'a text kept with it is not the one it committed to' } } });
});

test('a text that was emptied is not missed', async () => {
  const seq = await corrected();
  const { size } = (await check()).texts;
  expect(harmStore(`UPDATE texts SET body = NULL, salt = NULL WHERE event_seq = ${seq} AND id LIKE '%/why'`)).toBe(1);
  expect((await check()).texts).toMatchObject({ holds: true, size: size - 1 });
});

test('an incident whose received time was changed with its codes is found, though log and texts hold', async () => {
  expect((await check()).versions, 'control').toMatchObject({ holds: true, size: 1 });
  const later = "'2026-04-13T23:59:00.000Z'";
  expect(harmStore(`UPDATE incident_versions SET received_at = ${later}, codes = json_set(codes, '$.received.at', ${later})`)).toBe(1);
  expect(await check()).toMatchObject({ log: { holds: true }, texts: { holds: true }, versions: { holds: false, firstBad: { reason: 'the codes of the version that it made are not those it committed to' } } });
});

test('a duty broken past the door is named with its event', async () => {
  const { decision } = decideOk(t, incident, undefined, t.people.supervisor);
  valueOf(runCommand(t.bureau.runner, t.people.supervisor, () => ({ ok: true, value: { event: { kind: 'decision.agreed', data: { incident, decision, review: 'v', comment: null } }, value: null, changes: [] } }), null));
  expect((await check()).breaches).toEqual({ count: 1, first: [{ seq: t.bureau.reader.store.log.size(), says: 'Nobody reviews their own decision' }] });
});
