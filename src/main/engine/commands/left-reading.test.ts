/** Whoever may read nothing a second time any more keeps nobody from what they were reading, and is kept from nothing by it. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Role } from '../../../shared/domain/roles.ts';
import { testBureau, type TestBureau } from '../../../../tests/support/bureau.ts';
import { calling, failure, type Calling } from '../../../../tests/support/calling.ts';
import { decideOk, enterReport } from '../../../../tests/support/incidents.ts';
import { decision } from '../../../../tests/support/invented.ts';

let t: TestBureau;
let call: Calling;
let incident: string;
let reading: string;
let anew: string;

/** As whoever approves it has it from then on. */
const become = async (person: string, role: Role, by: 'registrar' | 'supervisor' = 'registrar'): Promise<void> => {
  const { change } = await call.get('administrator', 'change-role', { person, role, registered: false, why: 'Other work.' });
  await call.get(by, 'approve-person-change', { change });
};
const asRole = (role: Role): Calling => calling({ ...t, people: { ...t.people, supervisor: { ...t.people.supervisor, role } } });
const begin = () => call.get('registrar', 'begin-second-reading', {});

beforeEach(async () => {
  t = testBureau();
  call = calling(t);
  incident = enterReport(t);
  decideOk(t, incident);
  await call.get('supervisor', 'draw-second-readings', { number: 1, since: '2026-04-01T00:00:00.000Z' });
  reading = (await call.get('supervisor', 'begin-second-reading', {})).reading;
  // A bureau cannot be without a supervisor.
  anew = t.people.senior.person;
  await become(anew, 'supervisor');
});
afterEach(() => t.close());

test('somebody who is a supervisor no more reads the trail, and what they were reading waits for another', async () => {
  await become(t.people.supervisor.person, 'auditor');
  const after = asRole('auditor');
  expect(await after.get('supervisor', 'open-reading', {})).toEqual({ open: null });
  expect((await after.get('supervisor', 'trail', { incident: null, before: null, limit: 1 })).events).toHaveLength(1);
  expect((await after.get('supervisor', 'incident-file', { incident })).decisions).toHaveLength(1);
  expect((await call.get('registrar', 'second-readings', {})).waiting).toBe(1);
  expect((await begin()).incident).toBe(incident);
});

test('whoever leaves keeps nobody from it either', async () => {
  expect(await call.refused('registrar', 'begin-second-reading', {})).toEqual(failure('refused'));
  await call.get('administrator', 'remove-person', { person: t.people.supervisor.person, why: 'Retired.' });
  expect((await begin()).incident).toBe(incident);
});

test('it goes on with whoever may read in another of their accounts', async () => {
  const { change } = await call.get('administrator', 'add-person', { person: { user: 's.again', name: 'Test Again', role: 'supervisor', registered: false }, sameAs: t.people.supervisor.person, passphrase: 'correct horse battery' });
  await call.get('registrar', 'approve-person-change', { change });
  await become(t.people.supervisor.person, 'auditor');
  expect((await asRole('auditor').get('supervisor', 'open-reading', {})).open).toMatchObject({ reading });
  expect(await call.refused('registrar', 'begin-second-reading', {})).toEqual(failure('refused'));
});

test('whoever comes back goes on with it, unless somebody else has begun it meanwhile', async () => {
  await become(t.people.supervisor.person, 'assessor');
  await become(t.people.supervisor.person, 'supervisor');
  expect((await call.get('supervisor', 'open-reading', {})).open).toMatchObject({ reading });
  await become(t.people.supervisor.person, 'assessor');
  await begin();
  await become(t.people.supervisor.person, 'supervisor');
  expect(await call.get('supervisor', 'open-reading', {})).toEqual({ open: null });
  expect(await call.refused('supervisor', 'save-second-reading', { reading, decision: decision() })).toEqual(failure('stale'));
});
