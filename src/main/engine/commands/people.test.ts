/** People and what they may do: two people for every change of it, and nobody for their own. */
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testBureau, type TestBureau } from '../../../../tests/support/bureau.ts';
import { calling, failure, type Calling, type Somebody } from '../../../../tests/support/calling.ts';
import { decideOk, enterReport } from '../../../../tests/support/incidents.ts';
import type { Person, Role } from '../../../shared/domain/roles.ts';
import { slotPath } from '../bureau/folder.ts';

let t: TestBureau;
let call: Calling;
beforeAll(() => {
  t = testBureau();
  call = calling(t);
});
afterAll(() => t.close());

const passphrase = 'seven grey herons wade';
const idOf = (who: Somebody): string => t.people[who].person;
const personNow = (id: string): Person => t.bureau.reader.store.people.byId(id) as Person;
const kinds = (): readonly string[] => t.bureau.reader.store.log.after(0, 100_000).map(({ bytes }) => (JSON.parse(bytes) as { kind: string }).kind);
const add = (user: string, role: Role, more: { readonly registered?: boolean; readonly sameAs?: string } = {}) =>
  call.get('administrator', 'add-person', { person: { user, name: `Test ${user}`, role, registered: more.registered ?? false }, sameAs: more.sameAs ?? null, passphrase });
const become = (person: string, role: Role, registered = false) => call.get('administrator', 'change-role', { person, role, registered, why: 'A test' });

/** Another account than the usual ones, acting through the dispatcher. */
const through = (name: string, person: string, role: Role): Calling => calling({ ...t, people: { ...t.people, [name]: { person, role, session: `session-${name}` } } });

/** Deriving a key takes a second, so this one account is taken through its whole life, test by test. */
let first: { readonly person: string; readonly change: string };

test('whoever is added waits, with a key that opens nothing yet, until a second person approves', async () => {
  first = await add('z.first', 'assessor');
  const { person, change } = first;
  expect(personNow(person)).toMatchObject({ state: 'waiting', role: 'assessor', human: person });
  expect(existsSync(slotPath(t.bureau.folder, 'z.first'))).toBe(true);
  expect(await call.refused('administrator', 'change-role', { person, role: 'supervisor', registered: false, why: 'A test' })).toMatchObject({ message: 'Test z.first does not work here yet.' });
  expect(await call.refused('administrator', 'approve-person-change', { change })).toMatchObject({ code: 'forbidden', message: 'Nobody approves their own request.' });
  await call.get('supervisor', 'approve-person-change', { change });
  expect(personNow(person).state).toBe('active');
  expect(kinds().slice(-3)).toEqual(['person.proposed', 'attempt.refused', 'person-change.approved']);
  expect(await call.refused('supervisor', 'approve-person-change', { change })).toEqual(failure('stale'));
});

test('a role changes once somebody else approves, one change at a time', async () => {
  const { person } = first;
  expect(await call.refused('administrator', 'change-role', { person, role: 'assessor', registered: false, why: 'A test' })).toMatchObject({ message: 'Test z.first is that already.' });
  const { change } = await become(person, 'registrar', true);
  expect(await call.refused('administrator', 'change-role', { person, role: 'auditor', registered: false, why: 'A test' })).toMatchObject({ message: expect.stringContaining('waits for approval') as string });
  expect(personNow(person)).toMatchObject({ role: 'assessor', registered: false });
  await call.get('supervisor', 'approve-person-change', { change });
  expect(personNow(person)).toMatchObject({ role: 'registrar', registered: true, state: 'active' });
});

test('a role that was taken away acts no more, in the very transaction', async () => {
  const { person } = first;
  const falling = through('falling', person, 'registrar');
  const incident = enterReport(t);
  const { decision } = decideOk(t, incident);
  const { change } = await become(person, 'supervisor');
  await call.get('registrar', 'approve-person-change', { change });
  // What the dispatcher is told of them is new; what their session acts as is not, and the runner finds it.
  expect(await falling.raw('falling', 'review-decision', { incident, verdict: { verdict: 'agree', decision } })).toMatchObject({ ok: false, error: { code: 'signed-out', message: 'What you may do here was changed. Sign in again.' } });
  expect(t.bureau.reader.store.reviews.ofDecision(decision)).toEqual([]);
});

test('whoever is removed may do nothing more, at once, and their key is gone', async () => {
  const { person } = first;
  const leaving = through('leaving', person, 'supervisor');
  const incident = enterReport(t);
  expect(await leaving.raw('leaving', 'take-incident', { incident, heldBy: null })).toMatchObject({ ok: true });
  const { change } = await become(person, 'assessor');
  await call.get('administrator', 'remove-person', { person, why: 'They left' });
  expect(existsSync(slotPath(t.bureau.folder, 'z.first'))).toBe(false);
  expect(await leaving.raw('leaving', 'put-back-incident', { incident })).toMatchObject({ ok: false, error: { code: 'signed-out' } });
  expect(await call.refused('administrator', 'remove-person', { person, why: 'Again' })).toEqual(failure('stale'));
  expect(await call.refused('registrar', 'approve-person-change', { change }), 'what was asked for them ended with it').toEqual(failure('stale'));
  expect(await call.refused('administrator', 'change-role', { person, role: 'auditor', registered: false, why: 'A test' })).toMatchObject({ message: 'Test z.first does not work here any more.' });
});

test('whoever is refused has left before they came, and their key is gone; whoever asked may take it back', async () => {
  const { person, change } = await add('z.refused', 'supervisor');
  await call.get('registrar', 'refuse-person-change', { change, why: 'Nobody knows them' });
  expect(personNow(person).state).toBe('left');
  expect(existsSync(slotPath(t.bureau.folder, 'z.refused'))).toBe(false);
  expect((await call.get('supervisor', 'person-changes', {})).changes.find(({ id }) => id === change)).toMatchObject({ askedBy: idOf('administrator'), end: { how: 'refused', by: idOf('registrar'), why: 'Nobody knows them' } });
  expect(await call.refused('supervisor', 'approve-person-change', { change })).toEqual(failure('stale'));
  const asked = await become(idOf('other'), 'auditor');
  await call.get('administrator', 'refuse-person-change', { change: asked.change, why: 'A slip' });
  expect(personNow(idOf('other'))).toMatchObject({ role: 'assessor', state: 'active' });
});

test('nobody grants themselves a role: not by asking, not through another account, not by approving', async () => {
  expect(await call.refused('administrator', 'change-role', { person: idOf('administrator'), role: 'registrar', registered: true, why: 'I would like to' })).toMatchObject({ code: 'forbidden', message: 'Nobody changes what they themselves may do.' });
  const second = await add('m.second', 'supervisor', { sameAs: idOf('administrator') });
  expect(personNow(second.person).human).toBe(idOf('administrator'));
  expect(await call.refused('administrator', 'approve-person-change', { change: second.change })).toEqual(failure('forbidden'));
  await call.get('supervisor', 'approve-person-change', { change: second.change });
  const { change } = await become(idOf('other'), 'supervisor');
  expect(await through('again', second.person, 'supervisor').raw('again', 'approve-person-change', { change })).toMatchObject({ ok: false, error: { code: 'forbidden', message: 'Nobody approves their own request.' } });
  await call.get('administrator', 'refuse-person-change', { change, why: 'A test' });
});

test('only a registrar is on the register', async () => {
  expect(await call.refused('administrator', 'change-role', { person: idOf('other'), role: 'supervisor', registered: true, why: 'A test' })).toEqual(failure('refused', 'person.registered'));
  expect(await call.refused('administrator', 'add-person', { person: { user: 'z.claims', name: 'Test', role: 'assessor', registered: true }, sameAs: null, passphrase })).toEqual(failure('refused', 'person.registered'));
});

test('why somebody is to become something else is for whoever approves such things, and whom it is about', async () => {
  const { change } = await become(idOf('other'), 'supervisor');
  const told = async (who: Somebody) => (await call.get(who, 'person-changes', {})).changes.find(({ id }) => id === change);
  const whys = async () => Object.fromEntries(await Promise.all((['supervisor', 'registrar', 'administrator', 'other', 'assessor', 'senior', 'auditor'] as const).map(async (who) => [who, (await told(who))?.why] as const)));
  expect(await whys()).toEqual({ supervisor: 'A test', registrar: 'A test', administrator: 'A test', other: 'A test', assessor: null, senior: null, auditor: null });
  await call.get('registrar', 'refuse-person-change', { change, why: 'They left early twice' });
  expect(await told('assessor')).toMatchObject({ role: 'supervisor', why: null, end: { how: 'refused', by: idOf('registrar'), why: null } });
  expect(await told('other')).toMatchObject({ why: 'A test', end: { why: 'They left early twice' } });
});

test('the last supervisor is neither removed nor made anything else, and one of two may be', async () => {
  const fresh = testBureau();
  const there = calling(fresh);
  const last = fresh.people.supervisor.person;
  const because = 'A bureau cannot be without supervisors; let somebody else become one first.';
  expect(await there.refused('administrator', 'remove-person', { person: last, why: 'A test' })).toMatchObject({ code: 'forbidden', message: because });
  expect(await there.refused('administrator', 'change-role', { person: last, role: 'assessor', registered: false, why: 'A test' })).toMatchObject({ code: 'forbidden', message: because });
  const { change } = await there.get('administrator', 'change-role', { person: fresh.people.other.person, role: 'supervisor', registered: false, why: 'A test' });
  await there.get('registrar', 'approve-person-change', { change });
  await there.get('administrator', 'remove-person', { person: last, why: 'They left' });
  fresh.close();
});

test('of two changes that would leave nobody in a role, asked for while each had the other, the second is not approved', async () => {
  const fresh = testBureau();
  const there = calling(fresh);
  const change = async (person: string, role: Role): Promise<string> => (await there.get('administrator', 'change-role', { person, role, registered: false, why: 'A test' })).change;
  const approve = async (id: string) => there.raw('registrar', 'approve-person-change', { change: id });
  const [one, two] = [fresh.people.supervisor.person, fresh.people.other.person];
  expect(await approve(await change(two, 'supervisor'))).toMatchObject({ ok: true });
  const asked = [await change(one, 'assessor'), await change(two, 'assessor')];
  expect(await approve(asked[0] ?? '')).toMatchObject({ ok: true });
  expect(await approve(asked[1] ?? '')).toMatchObject({ ok: false, error: { code: 'forbidden', message: 'A bureau cannot be without supervisors; let somebody else become one first.' } });
  fresh.close();
});

test('nobody reviews what they decided under another account, or an incident on which they entered something since', async () => {
  const { person, change } = await add('a.again', 'supervisor', { sameAs: idOf('assessor') });
  await call.get('registrar', 'approve-person-change', { change });
  const incident = enterReport(t);
  const { decision } = decideOk(t, incident);
  const agree = { incident, verdict: { verdict: 'agree', decision } } as const;
  expect(await through('again', person, 'supervisor').raw('again', 'review-decision', agree)).toMatchObject({ ok: false, error: { message: 'Nobody reviews their own decision.' } });
  await call.get('supervisor', 'contact-victim', { incident, whom: { by: 'name', name: 'Test Victim' }, contact: { at: t.clock.now(), how: 'telephone', outcome: 'reached', words: null } });
  expect(await call.refused('supervisor', 'review-decision', agree)).toMatchObject({ code: 'forbidden', message: expect.stringContaining('entered something since') as string });
  await call.get('registrar', 'review-decision', agree);
});

test('in a bureau of two the one who supervises asks, and the other is the second person', async () => {
  const two = testBureau('2026-04-13T08:00:00.000Z', ['assessor', 'supervisor']);
  const there = calling(two);
  expect(await there.refused('assessor', 'change-role', { person: two.people.supervisor.person, role: 'registrar', registered: true, why: 'A test' })).toEqual(failure('forbidden'));
  expect(await there.refused('supervisor', 'change-role', { person: two.people.supervisor.person, role: 'registrar', registered: true, why: 'A test' })).toEqual(failure('forbidden'));
  const { change } = await there.get('supervisor', 'add-person', { person: { user: 'm.new', name: 'Test New', role: 'administrator', registered: false }, sameAs: null, passphrase });
  expect(await there.refused('supervisor', 'approve-person-change', { change })).toEqual(failure('forbidden'));
  const { change: other } = await there.get('supervisor', 'add-person', { person: { user: 'x.new', name: 'Test Other', role: 'assessor', registered: false }, sameAs: null, passphrase });
  await there.get('supervisor', 'refuse-person-change', { change: other, why: 'They took another post' });
  const why = async () => (await there.get('assessor', 'person-changes', {})).changes.find(({ id }) => id === other)?.end?.why;
  expect(await why(), 'nobody else could have approved it').toBe('They took another post');
  await there.get('assessor', 'approve-person-change', { change });
  expect(await why(), 'there is somebody who approves now').toBeNull();
  expect(await there.refused('supervisor', 'change-role', { person: two.people.assessor.person, role: 'auditor', registered: false, why: 'A test' }), 'there is an administrator now').toEqual(failure('forbidden'));
  two.close();
});
