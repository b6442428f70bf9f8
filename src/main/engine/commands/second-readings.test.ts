/** Reading a second time without the first answer: what is given to whom, what is hidden meanwhile, and who settles where two part. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { temporaryFolder, type TestBureau } from '../../../../tests/support/bureau.ts';
import { catchUp } from '../search/follow-log.ts';
import { calling, failure, type Calling, type Somebody } from '../../../../tests/support/calling.ts';
import { decideOk, enterFurtherVersion, enterReport } from '../../../../tests/support/incidents.ts';
import { decision, noCrime, toldBy } from '../../../../tests/support/invented.ts';
import { nothing, secondReadings, type SecondReadings } from '../../../../tests/support/second-readings.ts';

let t: TestBureau;
let call: Calling;
let on: SecondReadings;
beforeEach(async () => {
  on = await secondReadings();
  ({ t, call } = on);
});
afterEach(() => t.close());

test('one decision is given to read, and its answer is in nothing its reader is shown until theirs is saved', async () => {
  const { incident } = on.decided();
  await on.draw(1);
  const begun = await on.begin();
  expect(begun.incident).toBe(incident);
  expect((await call.get('supervisor', 'open-reading', {})).open).toMatchObject({ reading: begun.reading, incident });
  const file = await call.get('supervisor', 'incident-file', { incident });
  expect(file).toMatchObject({ decisions: [], reported: [], requests: [], takenBy: null, reading: { id: begun.reading } });
  expect(file.versions).toHaveLength(1);
  await call.get('supervisor', 'save-second-reading', { reading: begun.reading, decision: decision() });
  expect(await call.get('supervisor', 'incident-file', { incident })).toMatchObject({ reading: null, decisions: [{ crimes: [{ class: '105A' }] }] });
});

test('what its reader is shown of risk is of the version that was read, and nothing of its place', async () => {
  const { incident } = on.decided();
  await on.draw(1);
  await on.begin();
  enterFurtherVersion(t, incident, ({ codes, text }) => ({ codes: { ...codes, openingCode: 'Rape' }, text }));
  const shown = async (who: Somebody) => {
    const { why, priority, harms } = await call.get(who, 'incident-file', { incident });
    return { why, priority, harms };
  };
  const standing = await shown('auditor');
  expect(standing.harms).not.toEqual(['violence']);
  expect(standing.priority).toBeGreaterThan(0);
  expect(await shown('supervisor')).toEqual({ why: [], priority: 0, harms: ['violence'] });
});

test('no view of the queue and no search by class shows it to whoever is reading it', async () => {
  const { incident } = on.decided(decision([noCrime()]));
  const listed = async (who: Somebody) => (await call.get(who, 'queue-page', { view: 'second-look', filter: '', after: null, limit: 10 })).rows.map(({ id }) => id);
  const hits = async (who: Somebody) => (await call.get(who, 'search', { typed: 'neighbour' })).rows.map((row) => row.incident);
  catchUp(t.bureau.reader, t.bureau.search);
  await on.draw(1);
  expect([await listed('auditor'), await hits('auditor')]).toEqual([[incident], [incident]]);
  await on.begin();
  expect([await listed('supervisor'), await hits('supervisor')]).toEqual([[], []]);
});

test('what somebody reads in one account is hidden from them in their other', async () => {
  const { incident } = on.decided(decision([noCrime()]));
  const { person, change } = await call.get('administrator', 'add-person', { person: { user: 's.again', name: 'Test Again', role: 'auditor', registered: false }, sameAs: t.people.supervisor.person, passphrase: 'correct horse battery' });
  await call.get('registrar', 'approve-person-change', { change });
  const again = calling({ ...t, people: { ...t.people, other: { person, role: 'auditor', session: 'session-again' } } });
  const listed = async () => (await again.get('other', 'queue-page', { view: 'decided', filter: '', after: null, limit: 10 })).rows.map(({ id }) => id);
  await on.draw(1);
  expect(await listed()).toEqual([incident]);
  await on.begin();
  expect(await listed()).toEqual([]);
  expect((await again.get('other', 'incident-file', { incident })).decisions).toEqual([]);
});

const queue = (view: 'second-look' | 'decided' | 'open', who: Somebody = 'supervisor') => call.get(who, 'queue-page', { view, filter: '', after: null, limit: 10 });
const find = (typed: string) => {
  catchUp(t.bureau.reader, t.bureau.search);
  return call.get('supervisor', 'search', { typed });
};
const exported = (who: Somebody) => {
  const path = join(temporaryFolder(), 'log.jsonl');
  return call.get(who, 'export-log', { file: call.choose(who, path), format: 'jsonl', purpose: 'A test', recipient: 'Test' });
};

test.each<[Parameters<Calling['ask']>[1], object]>([
  ['review-list', { list: 'class', by: '105A', limit: 10 }],
  ['trail', { incident: null, before: null, limit: 10 }],
  ['figure-incidents', { incidents: 'reviewed', limit: 10 }],
  ['replay', { from: '2026-04-13', to: '2026-04-13', after: null, limit: 10, namesAll: false }],
  ['correction-requests', {}],
  ['awaiting-crime-number', { after: null, limit: 10 }],
  ['reported-incidents', {}],
  ['delays', {}],
  ['victims-to-contact', { after: null, limit: 10 }],
  ['export-log', { file: `file-${'0'.repeat(32)}`, format: 'csv', purpose: 'A test', recipient: 'Test' }],
])('%s is closed to whoever is reading, and to nobody else', async (name, input) => {
  const { incident } = on.decided();
  await on.draw(1);
  expect((await call.ask('registrar', name, input as never)).ok || name === 'export-log').toBe(true);
  await on.begin();
  expect(await call.refused('supervisor', name, input as never)).toMatchObject({ code: 'forbidden', message: expect.stringMatching(/^While you read an incident a second time/) as string });
  expect(await call.refused('supervisor', 'incident-victims', { incident })).toEqual(failure('forbidden'));
});

test('how it was decided is said neither beside another nor in a link', async () => {
  const { incident } = on.decided();
  const other = enterReport(t);
  await call.get('other', 'link-incidents', { incident: other, with: incident, reason: 'same-person' });
  await on.draw(1);
  await on.begin();
  const file = await call.get('supervisor', 'incident-file', { incident: other });
  expect(file.links.flatMap(({ between }) => between).find((each) => each.incident === incident)?.decided).toBeNull();
});

test.each<[string, (of: { readonly incident: string; readonly decision: string }) => Promise<unknown>, ReturnType<typeof decision>?]>([
  ['opened it', ({ incident }) => call.get('supervisor', 'incident-file', { incident })],
  ['saw it in the list to review', () => call.get('supervisor', 'review-list', { list: 'class', by: '105A', limit: 10 })],
  ['saw it in the view of what was decided without a crime', () => queue('second-look'), decision([noCrime()])],
  ['found it by the class that was recorded', () => find('class:105A')],
  ['saw what is owed to its victims', ({ incident }) => call.get('supervisor', 'incident-victims', { incident })],
  ['took it away in an export', () => exported('supervisor')],
  ['saw it in the trail', () => call.get('supervisor', 'trail', { incident: null, before: null, limit: 10 })],
  ['reviewed it, by whatever way they came to it', ({ incident, decision: of }) => call.get('supervisor', 'review-decision', { incident, verdict: { verdict: 'agree', decision: of } })],
  ['entered something on it', ({ decision: of }) => call.get('supervisor', 'enter-crime-number', { crime: `${of}.c0`, number: '22/1/26', recordedAt: '2026-04-13T08:00:00.000Z' })],
])('nobody is given one to read who %s', async (_, see, made) => {
  const one = on.decided(made);
  await on.draw(1, 'registrar');
  await see(one);
  expect(await call.refused('supervisor', 'begin-second-reading', {})).toMatchObject({ code: 'refused', message: expect.stringMatching(/have seen its answer/) as string });
});

test.each<[string, () => Promise<unknown>]>([
  ['found it by its words', () => find('neighbour')],
  ['saw that it was decided', () => queue('decided')],
  ['knows that another exported it', () => exported('registrar')],
])('one may be read by who only %s', async (_, see) => {
  const one = on.decided();
  await on.draw(1, 'registrar');
  await see();
  expect((await on.begin()).incident).toBe(one.incident);
});

test('one that was seen in the trail just before and just after its decision is known to have been seen after it', async () => {
  const trail = () => call.get('supervisor', 'trail', { incident: null, before: null, limit: 10 });
  const incident = enterReport(t);
  await trail();
  decideOk(t, incident);
  await trail();
  await on.draw(1, 'registrar');
  expect(await call.refused('supervisor', 'begin-second-reading', {})).toMatchObject({ code: 'refused' });
});

test('of hundreds that somebody may not read the one that they may is found', async () => {
  for (let n = 0; n < 205; n++) on.decided(decision(), 'supervisor');
  const { incident } = on.decided();
  await on.draw(206, 'registrar');
  expect((await on.begin()).incident).toBe(incident);
});

test('one that was opened before anything was decided of it may be read', async () => {
  const incident = enterReport(t);
  await call.get('supervisor', 'incident-file', { incident });
  decideOk(t, incident);
  await on.draw(1, 'registrar');
  expect((await on.begin()).incident).toBe(incident);
});

test('nobody is given their own', async () => {
  on.decided(decision(), 'supervisor');
  await on.draw(1, 'registrar');
  expect(await call.refused('supervisor', 'begin-second-reading', {})).toEqual(failure('refused'));
  await on.begin('registrar');
});

test('nobody is given the correction of their own, and others are', async () => {
  const { incident, decision: of } = on.decided(decision(), 'supervisor');
  await call.get('senior', 'correct-decision', { incident, supersedes: of, decision: decision([noCrime()]), why: 'A word was wrong.' });
  await on.draw(1, 'registrar');
  expect(await call.refused('supervisor', 'begin-second-reading', {})).toEqual(failure('refused'));
  expect((await on.begin('registrar')).incident).toBe(incident);
});

test('nobody reads two at once, and what is given up may be read by another', async () => {
  on.decided();
  on.decided();
  await on.draw(2);
  const first = await on.begin();
  expect(await call.refused('supervisor', 'begin-second-reading', {})).toEqual(failure('refused'));
  expect(await call.refused('registrar', 'give-up-second-reading', { reading: first.reading })).toEqual(failure('not-found'));
  await call.get('supervisor', 'give-up-second-reading', { reading: first.reading });
  expect((await on.begin()).incident).not.toBe(first.incident);
  expect(await call.refused('supervisor', 'save-second-reading', { reading: first.reading, decision: decision() })).toEqual(failure('stale'));
  expect((await call.get('registrar', 'second-readings', {})).waiting).toBe(1);
});

test('a reading is held against the version that was read first, and asks nobody to be told', async () => {
  on.decided(decision([noCrime()]));
  await on.draw(1);
  const { reading } = await on.begin();
  expect(await call.refused('supervisor', 'save-second-reading', { reading, decision: decision([noCrime({ path: [] })]) })).toEqual(failure('refused', 'about.allegations.0.path'));
  expect(await call.refused('supervisor', 'save-second-reading', { reading, decision: { ...nothing, versionRead: 2 } })).toEqual(failure('stale', 'versionRead'));
  expect(await call.get('supervisor', 'save-second-reading', { reading, decision: nothing })).toMatchObject({ agrees: true, first: 'no notifiable crime', second: 'no notifiable crime' });
});

test('two that name other incidents as what it repeats are no agreement, and each is told by its reference; one incident by another reference is the same', async () => {
  const refOf = (incident: string): string => t.bureau.reader.store.incidents.refOf(incident);
  const [one, other] = [refOf(enterReport(t)), refOf(enterReport(t))];
  const repeats = (of: string) => decision([], { about: { kind: 'duplicate', of, why: 'The same caller again', told: toldBy as never } });
  on.decided(repeats(one));
  on.decided(repeats(one));
  await on.draw(2);
  expect(await on.read(repeats(other))).toMatchObject({ agrees: false, first: `duplicate of ${one}`, second: `duplicate of ${other}` });
  expect(await on.saved()).toMatchObject([{ first: `duplicate of ${one}`, second: `duplicate of ${other}` }]);
  expect((await call.get('auditor', 'trail', { incident: null, before: null, limit: 1 })).events[0]?.sentence).toContain(`duplicate of ${other}, where the first was duplicate of ${one}`);
  expect(await on.read(repeats(` ${one} `))).toMatchObject({ agrees: true });
});

test('the check beside the form finds what saving would', async () => {
  const { incident } = on.decided(decision([noCrime()]));
  t.clock.moveTo('2026-04-15T08:00:00.000Z');
  await on.draw(1);
  await on.begin();
  expect((await call.get('supervisor', 'check-decision', { incident, decision: nothing })).problems).toEqual([]);
  expect((await call.get('registrar', 'check-decision', { incident, decision: nothing })).problems).not.toEqual([]);
});

test('a reading by somebody who got to see the answer all the same is kept, and is not called blind', async () => {
  on.decided();
  await on.draw(1);
  const { reading, incident } = await on.begin();
  // As another program with the key would show it.
  t.bureau.looks.now(t.people.supervisor, t.clock.now(), { kind: 'incident.opened', data: { incident, decision: 'any', reason: 'supervising' } });
  await call.get('supervisor', 'save-second-reading', { reading, decision: decision() });
  expect((await on.saved()).map(({ blind }) => blind)).toEqual([false]);
});

test('where two readings part a third person settles it: neither of the two, and nobody who changed it since', async () => {
  on.decided();
  await on.draw(1);
  const { reading, agrees } = await on.read(nothing);
  expect(agrees).toBe(false);
  const ruling = { stands: 'first', why: 'The caller confirms it.' } as const;
  expect(await call.refused('supervisor', 'adjudicate-reading', { reading, ruling })).toEqual(failure('forbidden'));
  expect(await call.refused('assessor', 'adjudicate-reading', { reading, ruling })).toEqual(failure('forbidden'));
  expect((await call.get('supervisor', 'second-readings', {})).parted.map(({ mayNot }) => mayNot)).toEqual(['Nobody settles where their own reading parts from another']);
  expect(await call.get('registrar', 'adjudicate-reading', { reading, ruling })).toMatchObject({ returned: false });
  expect(await call.refused('registrar', 'adjudicate-reading', { reading, ruling })).toEqual(failure('stale'));
  expect(await on.saved()).toMatchObject([{ settled: { stands: 'first', mistake: null, why: 'The caller confirms it.' } }]);
});

test('unless the first answer stands, its incident goes back to whoever decided, with what was wrong', async () => {
  const { incident, decision: of } = on.decided(decision([noCrime()]));
  await on.draw(1);
  const { reading } = await on.read();
  expect(await call.refused('registrar', 'adjudicate-reading', { reading, ruling: { stands: 'second', why: 'She was pushed.' } as never })).toEqual(failure('invalid', 'ruling.mistake'));
  expect(await call.get('registrar', 'adjudicate-reading', { reading, ruling: { stands: 'second', mistake: 'common-assault', why: 'She was pushed.' } })).toMatchObject({ returned: true });
  expect(t.bureau.reader.store.standing.of(incident)).toMatchObject({ state: 'returned', takenBy: t.people.assessor.person });
  expect((await call.get('assessor', 'feedback', {})).items).toMatchObject([{ decision: of, verdict: 'return', mistake: 'common-assault', comment: 'She was pushed.' }]);
});

test('a decision that was corrected meanwhile is settled and not given back', async () => {
  const { incident, decision: of } = on.decided(decision([noCrime()]));
  await on.draw(1);
  const { reading } = await on.read();
  await call.get('senior', 'correct-decision', { incident, supersedes: of, decision: decision([noCrime()]), why: 'A word was wrong.' });
  expect(await call.get('registrar', 'adjudicate-reading', { reading, ruling: { stands: 'second', mistake: 'common-assault', why: 'She was pushed.' } })).toMatchObject({ returned: false });
  expect(t.bureau.reader.store.standing.of(incident)?.state).toBe('decided');
});

test('two that agree are not settled', async () => {
  on.decided();
  await on.draw(1);
  const { reading } = await on.read();
  expect(await call.refused('registrar', 'adjudicate-reading', { reading, ruling: { stands: 'first', why: 'They agree.' } })).toEqual(failure('refused'));
});

test('both readings are shown side by side, with where they part', async () => {
  on.decided();
  await on.draw(1);
  const { reading } = await on.read(nothing);
  const shown = await call.get('registrar', 'second-reading', { reading });
  expect(shown).toMatchObject({ row: { first: '1 × 105A', second: 'no notifiable crime' }, parting: { at: 'chart', chart: [{ allegation: 0, box: 'F1', first: 'yes', second: 'no' }] } });
  expect([shown.first.by, shown.second.by]).toEqual([t.people.assessor.person, t.people.supervisor.person]);
  expect(shown.version?.text.narrative).toContain('in the yard');
});

test('nothing is drawn twice, nor from before the day that is named', async () => {
  on.decided();
  on.decided();
  expect(await on.draw(1)).toMatchObject({ drawn: 1 });
  expect(await on.draw(10)).toMatchObject({ drawn: 1 });
  expect(await call.refused('supervisor', 'draw-second-readings', { number: 1, since: '2026-04-01T00:00:00.000Z' })).toEqual(failure('refused'));
  on.decided();
  expect(await call.refused('supervisor', 'draw-second-readings', { number: 1, since: '2026-04-14T00:00:00.000Z' })).toEqual(failure('refused'));
});

test('a draw is of whole days, and the trail says of how many: nobody names the moment of one decision', async () => {
  const drawnSince = (since: string) => call.get('supervisor', 'draw-second-readings', { number: 5, since });
  const first = on.decided();
  t.clock.moveTo('2026-04-13T21:00:00.000Z');
  const second = on.decided();
  expect(await drawnSince('2026-04-13T21:00:00.000Z')).toMatchObject({ drawn: 2 });
  const [event] = (await call.get('auditor', 'trail', { incident: null, before: null, limit: 1 })).events;
  expect(event?.sentence).toBe('Test s.one drew 2 decisions for second readings: 5 asked for, of 2 made since 13 April 2026.');
  t.clock.moveTo('2026-04-14T00:30:00.000Z');
  const third = on.decided();
  expect(new Set([first.incident, second.incident, third.incident]).size).toBe(3);
  expect(await drawnSince('2026-04-14T00:15:00.000Z'), 'those of the day before were drawn already').toMatchObject({ drawn: 1 });
});

test('what the log says of all this breaks no separation of duties', async () => {
  on.decided();
  await on.draw(1);
  const { reading } = await on.read(nothing);
  await call.get('registrar', 'adjudicate-reading', { reading, ruling: { stands: 'neither', mistake: 'other', why: 'Ask her again.' } });
  expect((await call.get('auditor', 'check-bureau', {})).breaches.count).toBe(0);
});

test('agreement is measured of what was read blind, and exactly what was used is exported, as an event', async () => {
  for (let at = 0; at < 11; at++) on.decided(at % 2 === 0 ? decision() : decision([noCrime()]));
  await on.draw(11);
  for (let at = 0; at < 11; at++) await on.read(at < 4 ? decision() : nothing);
  const measured = await call.get('auditor', 'agreement', {});
  expect(measured).toMatchObject({ used: 11, notBlind: 0, overall: { n: 11, cannot: null }, pairs: [{ n: 11 }], deciders: [{ by: t.people.assessor.person, n: 11 }] });
  const folder = temporaryFolder();
  const path = join(folder, 'readings.csv');
  expect(await call.get('auditor', 'export-agreement', { file: call.choose('auditor', path), purpose: 'A test', recipient: 'Test' })).toEqual({ readings: 11 });
  const lines = readFileSync(path, 'utf8').trim().split('\r\n');
  rmSync(folder, { recursive: true });
  expect(lines).toHaveLength(13);
  expect(lines.slice(2).every((line) => /,a\.one,.*,s\.one,.*,yes,no,yes,/.test(line))).toBe(true);
  expect((await call.get('auditor', 'trail', { incident: null, before: null, limit: 1 })).events[0]?.sentence).toBe('Test u.one exported 11 second readings. For Test: A test.');
});

test('where the file of the readings cannot be written the trail says that none came of it', async () => {
  const path = join(temporaryFolder(), 'readings.csv');
  mkdirSync(join(path, 'in the way'), { recursive: true });
  expect(await call.ask('auditor', 'export-agreement', { file: call.choose('auditor', path), purpose: 'A test', recipient: 'Test' })).toMatchObject({ ok: false, error: { code: 'storage' } });
  expect((await call.get('auditor', 'trail', { incident: null, before: null, limit: 2 })).events.map(({ sentence }) => sentence)).toEqual([
    'Test u.one got no file of the export begun before: it could not be written.',
    'Test u.one exported 0 second readings. For Test: A test.',
  ]);
});

test('what was drawn and then returned waits no more and is given to nobody, until it is decided anew', async () => {
  const { incident, decision: of } = on.decided();
  await on.draw(1);
  const waiting = async () => (await call.get('supervisor', 'second-readings', {})).waiting;
  expect(await waiting()).toBe(1);
  await call.get('registrar', 'review-decision', { incident, verdict: { verdict: 'return', mistake: 'explanation-missing', decision: of, comment: 'Who else was there?' } });
  expect(await waiting()).toBe(0);
  expect(await call.refused('supervisor', 'begin-second-reading', {})).toMatchObject({ code: 'refused', message: expect.stringMatching(/^Nothing waits/) as string });
});
