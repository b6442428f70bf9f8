/** Oversight of delays past 24 hours (page 10): what waits for it and in what order, who enters it, and what it leaves as it was. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testBureau, valueOf, type TestBureau } from '../../../../tests/support/bureau.ts';
import { calling, failure, type Calling, type Somebody } from '../../../../tests/support/calling.ts';
import { decideOk, enterReport } from '../../../../tests/support/incidents.ts';
import { allegation, decision, noCrime, report } from '../../../../tests/support/invented.ts';
import type { Input } from '../../../shared/ipc/calls.ts';
import { hourMs, plusMs } from '../../../shared/domain/instant.ts';
import { ok } from '../../../shared/ipc/result.ts';
import { runCommand } from '../db/run-command.ts';
import { addPerson } from './add-person.ts';

let t: TestBureau;
let call: Calling;
let incident: string;
beforeEach(() => {
  t = testBureau();
  call = calling(t);
  incident = enterReport(t);
});
afterEach(() => t.close());

/** Received at 07:00 on 13 April. */
const due = '2026-04-14T07:00:00.000Z';
const late = 'It lay in a mailbox that nobody had read.';
const rationale = 'She is in surgery until then.';
const down = 'The crime system was down until noon.';

const decideLate = (of = incident, who: Somebody = 'assessor'): string => {
  t.clock.moveTo(plusMs(due, 2 * hourMs));
  return decideOk(t, of, decision([allegation()], { late }), t.people[who]).decision;
};
const park = async (of = incident, who: Somebody = 'assessor', until = plusMs(due, 5 * hourMs)) =>
  (await call.get(who, 'park-incident', { incident: of, reason: 'victim', until, asked: 'The victim', note: 'She rings back', rationale })).parking;
/** Decided an hour after the report, and numbered with a recording time two hours past the clock. */
const recordLate = async (who: Somebody = 'assessor', decides: Somebody = 'assessor', of = incident): Promise<{ readonly id: string; readonly crime: string }> => {
  const [crime = ''] = decideOk(t, of, decision(), t.people[decides]).crimes;
  t.clock.moveTo(plusMs(due, 3 * hourMs));
  await call.get(who, 'enter-crime-number', { crime, number: '22/1/26', recordedAt: plusMs(due, 2 * hourMs), rationale: down });
  return { id: (await delays()).waiting.find((each) => each.of === 'recording')?.id ?? '', crime };
};
const delays = async (who: Somebody = 'auditor') => call.get(who, 'delays', {});
const waiting = async () => (await delays()).waiting.map(({ id }) => id);
const of = (kind: 'decision' | 'parking' | 'recording', id: string, change: Partial<Input<'oversee-delay'>> = {}): Input<'oversee-delay'> => ({ delay: { of: kind, id }, accepted: true, note: 'The mailbox is read now.', ...change });
const figure = async () => (await call.get('auditor', 'figures', {})).figures.find(({ id }) => id === 'delays-waiting')?.value;

test('a crime recorded after the 24 hours waits with its reason and by how much it was late', async () => {
  const id = decideLate();
  expect((await delays('registrar')).waiting).toEqual([
    { of: 'decision', id, incident, ref: expect.any(String) as string, at: plusMs(due, 2 * hourMs), by: t.people.assessor.person, until: plusMs(due, 2 * hourMs), due, clock: null, pastClockMs: 2 * hourMs, parkedFor: null, crime: null, rationale: late, overseen: null, mayNot: null },
  ]);
  expect(await figure()).toBe(1);
});

test('a parking beyond the 24 hours waits with its rationale from when it is made', async () => {
  const id = await park();
  expect(await delays('registrar')).toMatchObject({ waiting: [{ of: 'parking', id, until: plusMs(due, 5 * hourMs), pastClockMs: 5 * hourMs, parkedFor: 'victim', rationale }], total: 1, overseen: [] });
  expect(await figure()).toBe(1);
});

test.each<readonly [string, () => Promise<unknown> | void]>([
  ['recorded in time', () => void decideOk(t, incident)],
  ['closed late without a crime', () => {
    t.clock.moveTo(plusMs(due, hourMs));
    decideOk(t, incident, decision([noCrime()]));
  }],
  ['parked until within the 24 hours', () => park(incident, 'assessor', plusMs(due, 0))],
  ['parked under a clock of its own', () => call.get('assessor', 'park-incident', { incident, reason: 'appropriate-authority', until: plusMs(due, hourMs), asked: 'Professional standards', note: 'They decide', rationale })],
  ['recorded in time after it had been parked past them', async () => {
    await park();
    decideOk(t, incident);
  }],
  ['corrected after them, with no crime that it had not', async () => {
    const { decision: supersedes } = decideOk(t, incident);
    t.clock.moveTo(plusMs(due, hourMs));
    await call.get('supervisor', 'correct-decision', { incident, supersedes, decision: decision([allegation({ why: 'Her sister saw it.' })]), why: 'The reason was short.' });
  }],
  ['undone', async () => {
    await call.get('assessor', 'undo-decision', { decisions: [decideLate()] });
  }],
])('nothing waits where it was %s', async (_, work) => {
  await work();
  expect(await delays()).toEqual({ waiting: [], total: 0, overseen: [] });
  expect(await figure()).toBe(0);
});

test('a correction that records another crime late is a delay of its own, and so is a decision after a parking', async () => {
  const parking = await park();
  const first = decideLate();
  const { decision: second } = await call.get('supervisor', 'correct-decision', { incident, supersedes: first, decision: decision([allegation(), allegation({ victim: { kind: 'person', name: 'Second Victim' } })], { late: 'Her sister was found later.' }), why: 'Her sister was struck too.' });
  expect(new Set(await waiting())).toEqual(new Set([parking, first, second]));
  expect((await delays()).waiting.find(({ id }) => id === second)).toMatchObject({ rationale: 'Her sister was found later.', by: t.people.supervisor.person });
});

test('first stand those of which nobody knows when the 24 hours ended, then those where they ended first', async () => {
  const [later, unknown, earlier] = ['2026-04-13T07:30:00.000Z', null, '2026-04-13T06:00:00.000Z'].map((at) => enterReport(t, { received: { ...report().received, at: at as never, precision: at === null ? 'unreadable' as never : 'minute', text: at === null ? 'last week' : null } }));
  const ids = [decideLate(later), decideLate(incident), decideLate(earlier)];
  const parked = await park(unknown, 'assessor', plusMs(due, 30 * hourMs));
  expect(await waiting()).toEqual([parked, ids[2], ids[1], ids[0]]);
  expect((await delays()).waiting[0]).toMatchObject({ due: null, pastClockMs: null });
});

test.each([[true], [false]])('the registrar accepts it: %s; it waits no more, and what was recorded stays', async (accepted) => {
  const id = decideLate();
  const before = await call.get('auditor', 'incident-file', { incident });
  expect(before.decisions[0]?.delay).toEqual({ overseen: null });
  const { event } = await call.get('registrar', 'oversee-delay', of('decision', id, { accepted }));
  const overseen = { at: t.clock.now(), by: t.people.registrar.person, accepted, note: 'The mailbox is read now.' };
  expect(await delays()).toMatchObject({ waiting: [], total: 0, overseen: [{ id, rationale: late, overseen }] });
  const after = await call.get('auditor', 'incident-file', { incident });
  expect(after).toEqual({ ...before, decisions: before.decisions.map((each) => ({ ...each, delay: { overseen } })), looks: after.looks });
  expect(await figure()).toBe(0);
  const [line] = t.bureau.reader.store.log.after(event - 1, 1);
  expect(JSON.parse(line?.bytes ?? '')).toMatchObject({ kind: 'delay.overseen', data: { incident, decision: id, parking: null, accepted } });
  expect(line?.bytes).not.toContain('mailbox');
});

test('of a parking it stands in the file under the parking', async () => {
  const id = await park();
  await call.get('registrar', 'oversee-delay', of('parking', id, { accepted: false, note: 'A relative could have been asked.' }));
  expect((await call.get('auditor', 'incident-file', { incident })).parkings).toMatchObject([{ id, oversight: true, overseen: { accepted: false, note: 'A relative could have been asked.' } }]);
  expect((await call.get('auditor', 'trail', { incident, before: null, limit: 1 })).events[0]?.sentence).toMatch(/^Test r\.one oversaw that .* was parked past its 24 hours and did not accept the rationale\.$/);
});

test('a crime decided in time and recorded late waits with the rationale of whoever entered its number, and once', async () => {
  const { id } = await recordLate();
  expect((await delays('registrar')).waiting).toEqual([
    { of: 'recording', id, incident, ref: expect.any(String) as string, at: plusMs(due, 3 * hourMs), by: t.people.assessor.person, until: plusMs(due, 2 * hourMs), due, clock: null, pastClockMs: 2 * hourMs, parkedFor: null, crime: expect.stringMatching(/^105A /) as string, rationale: down, overseen: null, mayNot: null },
  ]);
  expect(await figure()).toBe(1);
  expect((await call.get('auditor', 'figure-incidents', { incidents: 'delays-waiting', limit: 10 })).rows.map((row) => row.id)).toEqual([incident]);
});

test('the registrar oversees it: it stands under the crime, in the trail and in the log, and the number stays', async () => {
  const { id } = await recordLate();
  const before = await call.get('auditor', 'incident-file', { incident });
  const { event } = await call.get('registrar', 'oversee-delay', of('recording', id, { accepted: false }));
  const overseen = { at: t.clock.now(), by: t.people.registrar.person, accepted: false, note: 'The mailbox is read now.' };
  expect(await delays()).toMatchObject({ waiting: [], total: 0, overseen: [{ of: 'recording', id, overseen }] });
  const after = await call.get('auditor', 'incident-file', { incident });
  expect(after).toEqual({ ...before, decisions: before.decisions.map((each) => ({ ...each, crimes: each.crimes.map((crime) => ({ ...crime, late: { clock: null, rationale: down, overseen } })) })), looks: after.looks });
  expect((await call.get('auditor', 'trail', { incident, before: null, limit: 1 })).events[0]?.sentence).toMatch(/^Test r\.one oversaw that a crime of .* got its number past its 24 hours and did not accept the rationale\.$/);
  expect(JSON.parse(t.bureau.reader.store.log.after(event - 1, 1)[0]?.bytes ?? '')).toMatchObject({ kind: 'delay.overseen', data: { incident, decision: null, parking: null, recording: id, accepted: false } });
  expect(await call.refused('registrar', 'oversee-delay', of('recording', id))).toEqual(failure('stale'));
});

test('corrected to within the 24 hours it is no delay any more; corrected to a later time it is another, to be overseen anew', async () => {
  const { id, crime } = await recordLate();
  const correct = (recordedAt: string, why: string) => call.get('supervisor', 'correct-crime-number', { crime, instead: '22/1/26', number: '22/1/26', recordedAt, why });
  await call.get('registrar', 'oversee-delay', of('recording', id));
  await correct(plusMs(due, 3 * hourMs), 'It was down for an hour more.');
  const [again] = (await delays()).waiting;
  expect(again).toMatchObject({ of: 'recording', by: t.people.supervisor.person, pastClockMs: 3 * hourMs, rationale: 'It was down for an hour more.' });
  expect(again?.id).not.toBe(id);
  await correct(plusMs(due, hourMs), 'It was one hour, not three.');
  expect((await delays()).waiting).toMatchObject([{ id: again?.id, pastClockMs: hourMs, rationale: 'It was down for an hour more.' }]);
  await correct(due, 'It was at seven.');
  expect(await delays()).toEqual({ waiting: [], total: 0, overseen: [] });
  expect(await call.refused('registrar', 'oversee-delay', of('recording', again?.id ?? ''))).toEqual(failure('not-found'));
});

test.each<readonly [string, Somebody, Somebody]>([
  ['entered its number', 'registrar', 'assessor'],
  ['decided it', 'assessor', 'registrar'],
])('a registrar oversees no late recording where they %s', async (_, enters, decides) => {
  const { id } = await recordLate(enters, decides);
  expect(await call.refused('registrar', 'oversee-delay', of('recording', id))).toMatchObject(own);
  expect((await delays('registrar')).waiting[0]?.mayNot).toBe('Nobody oversees a delay of their own');
});

test('it is overseen once', async () => {
  const id = decideLate();
  await call.get('registrar', 'oversee-delay', of('decision', id));
  expect(await call.refused('registrar', 'oversee-delay', of('decision', id, { accepted: false }))).toEqual(failure('stale'));
});

test('what is no delay is not overseen', async () => {
  const { decision: inTime } = decideOk(t, incident);
  for (const [kind, id] of [['decision', inTime], ['parking', inTime], ['recording', inTime], ['decision', 'none'], ['parking', 'none'], ['recording', 'none']] as const) expect(await call.refused('registrar', 'oversee-delay', of(kind, id))).toEqual(failure('not-found'));
});

test('without what was found it is not entered', async () => {
  const id = decideLate();
  expect(await call.raw('registrar', 'oversee-delay', of('decision', id, { note: ' ' }))).toMatchObject({ ok: false, error: { code: 'invalid' } });
  expect(await waiting()).toEqual([id]);
});

const own = { code: 'forbidden', message: 'Nobody oversees a delay of their own.' };

test('a registrar oversees no decision and no parking of their own, and is told so in the list', async () => {
  const parking = await park(incident, 'registrar');
  const id = decideLate(incident, 'registrar');
  for (const input of [of('decision', id), of('parking', parking)]) expect(await call.refused('registrar', 'oversee-delay', input)).toMatchObject(own);
  expect((await delays('registrar')).waiting.map(({ mayNot }) => mayNot)).toEqual(['Nobody oversees a delay of their own', 'Nobody oversees a delay of their own']);
  expect((await delays('supervisor')).waiting[0]?.mayNot).toBe('A supervisor may not oversee delays; the registrar may');
});

test('nor one of another account of theirs', async () => {
  const id = decideLate();
  const user = { user: 'x.one', name: 'Test again', role: 'registrar', registered: false } as const;
  const added = valueOf(runCommand(t.bureau.runner, t.people.administrator, addPerson, { person: user, sameAs: t.people.assessor.person })).value;
  await call.get('supervisor', 'approve-person-change', { change: added.change });
  const again = calling({ ...t, people: { ...t.people, registrar: { person: added.person, role: 'registrar', session: 'session-x.one' } } });
  expect(await again.refused('registrar', 'oversee-delay', of('decision', id))).toMatchObject(own);
});

test('a decision whose delay was overseen is not undone any more', async () => {
  const id = decideLate();
  await call.get('registrar', 'oversee-delay', of('decision', id));
  expect(await call.refused('assessor', 'undo-decision', { decisions: [id] })).toMatchObject({ code: 'stale', message: expect.stringMatching(/the registrar’s oversight was entered since/) as string });
});

test('no row stands for two of a decision, a parking and a late recording, for none, or twice for one', async () => {
  const [parking, { id: recording }] = [await park(), await recordLate()];
  const id = decideLate(enterReport(t));
  await call.get('registrar', 'oversee-delay', of('decision', id));
  valueOf(runCommand(t.bureau.runner, t.people.registrar, (tx) => {
    const insert = t.bureau.runner.db.prepare("INSERT INTO delay_oversights VALUES (?, ?, ?, ?, 'x', 'x', 1, ?)");
    const note = tx.keep('note', 'x').id;
    for (const [decided, parked, recorded, refused] of [[null, null, null, /CHECK/], [id, parking, null, /CHECK/], [null, parking, recording, /CHECK/], [id, null, null, /UNIQUE/]] as const) expect(() => insert.run(tx.seq, decided, parked, recorded, note)).toThrow(refused);
    return ok({ event: { kind: 'session.opened' as const, data: { session: 's' } }, value: {}, changes: [] });
  }, null));
});
