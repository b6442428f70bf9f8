/** Linking and taking a link back: symmetric, told in both trails, once at a time. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testBureau, type TestBureau } from '../../../../tests/support/bureau.ts';
import { calling, failure, type Calling } from '../../../../tests/support/calling.ts';
import { enterReport } from '../../../../tests/support/incidents.ts';

let t: TestBureau;
let call: Calling;
let one: string;
let two: string;
let three: string;
beforeEach(() => {
  t = testBureau();
  call = calling(t);
  [one, two, three] = [enterReport(t), enterReport(t), enterReport(t)];
});
afterEach(() => t.close());

const linksOf = async (incident: string) => (await call.get('auditor', 'incident-file', { incident })).links;
const kindsOf = async (incident: string) => (await call.get('auditor', 'trail', { incident, before: null, limit: 10 })).events.map(({ kind }) => kind);

test('a link is seen from both sides, with its reason and note, and stands in both trails', async () => {
  await call.get('assessor', 'link-incidents', { incident: two, with: one, reason: 'course-of-conduct', note: 'Both name the ex-partner' });
  const links = await linksOf(one);
  expect(links).toMatchObject([{ reason: 'course-of-conduct', note: 'Both name the ex-partner', by: t.people.assessor.person, between: [{ incident: one, decided: null }, { incident: two }] }]);
  expect(await linksOf(two)).toEqual(links);
  expect(await kindsOf(one)).toEqual(['incidents.linked', 'incident.reported']);
  expect(await kindsOf(two)).toEqual(['incidents.linked', 'incident.reported']);
  expect(await kindsOf(three)).toEqual(['incident.reported']);
  expect(call.announced).toContainEqual({ topic: 'links' });
});

test('a group is shown whole from any of its incidents', async () => {
  await call.get('assessor', 'link-incidents', { incident: one, with: two, reason: 'same-person' });
  await call.get('supervisor', 'link-incidents', { incident: three, with: two, reason: 'same-occurrence' });
  expect((await linksOf(one)).map(({ reason }) => reason)).toEqual(['same-person', 'same-occurrence']);
  expect((await linksOf(three)).map(({ reason }) => reason)).toEqual(['same-occurrence', 'same-person']);
});

test('taken back from either side it is gone from both, stays in both trails, and may be made again', async () => {
  await call.get('assessor', 'link-incidents', { incident: one, with: two, reason: 'duplicate-report' });
  await call.get('other', 'unlink-incidents', { incident: two, with: one });
  expect([await linksOf(one), await linksOf(two)]).toEqual([[], []]);
  expect(await kindsOf(one)).toEqual(['incidents.unlinked', 'incidents.linked', 'incident.reported']);
  await call.get('assessor', 'link-incidents', { incident: one, with: two, reason: 'same-person' });
  expect(await linksOf(two)).toMatchObject([{ reason: 'same-person' }]);
});

test('the trail says it in words without a name', async () => {
  await call.get('assessor', 'link-incidents', { incident: one, with: two, reason: 'course-of-conduct', note: 'Neil Moss again' });
  const [event] = (await call.get('auditor', 'trail', { incident: two, before: null, limit: 1 })).events;
  expect(event?.sentence).toMatch(/^Test a\.one linked \S+ with \S+: same course of conduct\.$/);
});

test('what is linked is not linked twice, from either side, nor with itself, nor with what nobody knows', async () => {
  await call.get('assessor', 'link-incidents', { incident: one, with: two, reason: 'same-person' });
  expect(await call.refused('assessor', 'link-incidents', { incident: two, with: one, reason: 'same-person' })).toEqual(failure('stale'));
  expect(await call.refused('assessor', 'link-incidents', { incident: one, with: one, reason: 'same-person' })).toEqual(failure('refused'));
  expect(await call.refused('assessor', 'link-incidents', { incident: one, with: 'none', reason: 'same-person' })).toEqual(failure('not-found'));
  expect(await call.refused('assessor', 'unlink-incidents', { incident: one, with: three })).toEqual(failure('stale'));
});

test('an auditor links nothing and takes nothing back', async () => {
  await call.get('assessor', 'link-incidents', { incident: one, with: two, reason: 'same-person' });
  expect(await call.refused('auditor', 'link-incidents', { incident: one, with: three, reason: 'same-person' })).toEqual(failure('forbidden'));
  expect(await call.refused('auditor', 'unlink-incidents', { incident: one, with: two })).toEqual(failure('forbidden'));
});

test('the store itself refuses a second link while one holds', async () => {
  await call.get('assessor', 'link-incidents', { incident: one, with: two, reason: 'same-person' });
  const { db } = t.bureau.runner;
  db.pragma('foreign_keys = OFF');
  expect(() => db.exec("INSERT INTO incident_links SELECT 'x', one, other, 9999, at, made_by, reason, NULL FROM incident_links")).toThrow(/linked already/);
});
