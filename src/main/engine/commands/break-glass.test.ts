/** The broken glass: who may break it, what it opens and for how long, that every look through it is known, and that somebody else judges it. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testBureau, valueOf, type TestBureau } from '../../../../tests/support/bureau.ts';
import { calling, failure, type Calling, type Somebody } from '../../../../tests/support/calling.ts';
import { enterReport } from '../../../../tests/support/incidents.ts';
import { glassMs } from '../../../shared/authority/glass.ts';
import { plusMs } from '../../../shared/domain/instant.ts';
import { runCommand } from '../db/run-command.ts';
import { addPerson } from './add-person.ts';
import { approvePersonChange } from './approve-person-change.ts';

let t: TestBureau;
let call: Calling;
let incident: string;
let ref: string;
beforeEach(async () => {
  t = testBureau();
  call = calling(t);
  incident = enterReport(t);
  ({ ref } = await call.get('assessor', 'incident-file', { incident }));
});
afterEach(() => t.close());

const why = 'A life may be at risk and nobody else is on duty';
const later = (ms: number): void => t.clock.moveTo(plusMs(t.clock.now(), ms));
const read = (who: Somebody) => call.ask(who, 'incident-file', { incident });
const judge = { finding: 'justified', note: 'The duty log bears it out' } as const;
const looksAt = async () => (await call.get('auditor', 'looks-at', { incident, before: null, limit: 20 })).looks.filter(({ by }) => by === t.people.administrator.person);

test('an administrator reads one incident for an hour, and not a moment longer', async () => {
  expect(await read('administrator')).toMatchObject({ ok: false, error: { code: 'forbidden', message: expect.stringContaining('An administrator may not read incidents') as string } });
  const { until } = await call.get('administrator', 'break-glass', { ref, why });
  expect(until).toBe(plusMs(t.clock.now(), glassMs));
  expect(valueOf(await read('administrator')).ref).toBe(ref);
  expect((await call.get('administrator', 'own-glass', {})).glass).toMatchObject([{ incident, ref, until }]);
  later(glassMs - 1);
  valueOf(await read('administrator'));
  later(1);
  expect(await read('administrator')).toMatchObject({ ok: false, error: failure('forbidden') });
  expect(await call.get('administrator', 'own-glass', {})).toEqual({ glass: [] });
});

test('it opens that incident and no other, to whoever broke it and nobody else, and only to be read', async () => {
  const other = enterReport(t);
  await call.get('administrator', 'break-glass', { ref, why });
  expect(await call.ask('administrator', 'incident-file', { incident: other })).toMatchObject({ ok: false, error: failure('forbidden') });
  expect(await read('information')).toMatchObject({ ok: false, error: failure('forbidden') });
  for (const [name, input] of [['queue-page', { view: 'open', filter: '', after: null, limit: 10 }], ['beside-incident', { incident }], ['incident-victims', { incident }], ['search', { typed: ref }], ['take-incident', { incident, heldBy: null }], ['trail', { incident, before: null, limit: 10 }]] as const) {
    expect(await call.raw('administrator', name, input), name).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  }
});

test('whoever reads incidents anyway has no glass to break, and nobody breaks it twice or without saying why', async () => {
  for (const who of ['assessor', 'senior', 'supervisor', 'registrar', 'chief', 'head', 'auditor'] as const) expect(await call.refused(who, 'break-glass', { ref, why })).toEqual(failure('forbidden'));
  expect(await call.refused('administrator', 'break-glass', { ref: 'no-such', why })).toEqual(failure('not-found'));
  expect(await call.refused('administrator', 'break-glass', { ref, why: '  ' })).toEqual(failure('invalid'));
  await call.get('administrator', 'break-glass', { ref, why });
  expect(await call.refused('administrator', 'break-glass', { ref, why })).toEqual(failure('stale'));
  later(glassMs);
  await call.get('administrator', 'break-glass', { ref, why });
});

test('every look through it says that it was one, whatever the page says and though nobody is asked why', async () => {
  await call.get('supervisor', 'change-setting', { setting: 'look-reasons', value: 'no' });
  await call.get('administrator', 'break-glass', { ref, why });
  await call.get('administrator', 'incident-file', { incident, reason: 'training' });
  await call.get('administrator', 'note-look', { incident, how: 'copied' });
  expect((await looksAt()).map(({ kind, reason }) => [kind, reason])).toEqual([['text.copied', null], ['incident.opened', 'break-glass']]);
  expect(await call.ask('administrator', 'incident-file', { incident, reason: 'break-glass' as never })).toMatchObject({ ok: false, error: failure('invalid') });
});

test('a clock that is set back opens nothing again', async () => {
  await call.get('administrator', 'break-glass', { ref, why });
  later(-1);
  expect(await read('administrator')).toMatchObject({ ok: false, error: failure('forbidden') });
});

test('the log says that it was broken and until when, and why lies in a text that can be erased', async () => {
  const { glass, event } = await call.get('administrator', 'break-glass', { ref, why });
  const { events } = await call.get('auditor', 'trail', { incident, before: null, limit: 1 });
  expect(events).toMatchObject([{ seq: event, kind: 'glass.broken', sentence: `Test m.one broke the glass to read ${ref} until 10:00 on 13 April 2026.` }]);
  const bytes = t.bureau.reader.store.log.after(event - 1, 1)[0]?.bytes ?? '';
  expect(bytes).not.toContain('life');
  expect(JSON.parse(bytes)).toMatchObject({ data: { incident, glass } });
});

test('somebody else judges it once its hour is over, once, and sees how often it was looked through', async () => {
  const { glass } = await call.get('information', 'break-glass', { ref, why });
  valueOf(await read('information'));
  expect(await call.refused('supervisor', 'review-break-glass', { glass, ...judge })).toEqual(failure('refused'));
  later(glassMs);
  expect(await call.get('supervisor', 'broken-glass', { limit: 10 })).toMatchObject({ waiting: 1, glass: [{ id: glass, ref, why, looks: 1, mayNot: null, review: null }] });
  expect(await call.refused('information', 'review-break-glass', { glass, ...judge })).toEqual(failure('forbidden'));
  expect((await call.get('information', 'broken-glass', { limit: 10 })).glass[0]?.mayNot).toBe('Nobody judges a glass they broke themselves');
  expect((await call.get('auditor', 'broken-glass', { limit: 10 })).glass[0]?.mayNot).toMatch(/^An auditor may not judge a broken glass/);
  await call.get('supervisor', 'review-break-glass', { glass, finding: 'not-justified', note: 'A colleague was at the desk' });
  expect(await call.refused('registrar', 'review-break-glass', { glass, ...judge })).toEqual(failure('stale'));
  expect(await call.refused('registrar', 'review-break-glass', { glass: 'none', ...judge })).toEqual(failure('not-found'));
  expect(await call.get('registrar', 'broken-glass', { limit: 10 })).toMatchObject({ waiting: 0, glass: [{ review: { finding: 'not-justified', by: t.people.supervisor.person, note: 'A colleague was at the desk' } }] });
});

test('it is counted how often it was looked through, however often others opened the incident since', async () => {
  await call.get('information', 'break-glass', { ref, why });
  valueOf(await read('information'));
  later(glassMs);
  const eyes = { ...t.people.supervisor, role: 'supervisor' as const };
  for (let look = 0; look < 600; look += 1) t.bureau.looks.soon(eyes, t.clock.now(), { kind: 'incident.opened', data: { incident, decision: null, reason: 'supervising' } });
  expect((await call.get('supervisor', 'broken-glass', { limit: 10 })).glass).toMatchObject([{ looks: 1 }]);
});

test('another account of whoever broke it is they themselves', async () => {
  const { glass } = await call.get('administrator', 'break-glass', { ref, why });
  const added = valueOf(runCommand(t.bureau.runner, t.people.administrator, addPerson, { person: { user: 'm.two', name: 'Test again', role: 'supervisor', registered: false }, sameAs: t.people.administrator.person })).value;
  valueOf(runCommand(t.bureau.runner, t.people.supervisor, approvePersonChange, { change: added.change }));
  later(glassMs);
  const again: TestBureau = { ...t, people: { ...t.people, other: { person: added.person, role: 'supervisor', session: 'session-m.two' } } };
  expect(await calling(again).refused('other', 'review-break-glass', { glass, ...judge })).toEqual(failure('forbidden'));
});

test('the check says what waits to be judged, and finds a look for which no glass was broken', async () => {
  await call.get('administrator', 'break-glass', { ref, why });
  valueOf(await read('administrator'));
  expect(await call.get('auditor', 'check-bureau', {})).toMatchObject({ breaches: { count: 0 }, glass: { unreviewed: 1, unbroken: [] } });
  const eyes = { ...t.people.information, role: 'information-officer' as const };
  t.bureau.looks.now(eyes, t.clock.now(), { kind: 'incident.opened', data: { incident, decision: null, reason: 'disclosure' } });
  const { glass } = await call.get('auditor', 'check-bureau', {});
  expect(glass.unbroken).toEqual([t.bureau.looks.log().head().size]);
});

test('whoever breaks it while the bureau is checked, and looks then, is no breach', async () => {
  const checked = call.get('auditor', 'check-bureau', {});
  await call.get('administrator', 'break-glass', { ref, why });
  valueOf(await read('administrator'));
  expect((await checked).glass.unbroken).toEqual([]);
});
