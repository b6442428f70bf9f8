/** Taking incidents, on a real store: nobody is given what somebody else has. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testBureau, valueOf, type TestBureau } from '../../../../tests/support/bureau.ts';
import { decideOk, enterReport } from '../../../../tests/support/incidents.ts';
import { decision, noCrime } from '../../../../tests/support/invented.ts';
import { runCommand, type Who } from '../db/run-command.ts';
import type { Context } from '../session.ts';
import { takeIncident } from '../db/write-taken.ts';
import { takeNext } from './take-next.ts';

let t: TestBureau;
beforeEach(() => void (t = testBureau()));
afterEach(() => t.close());

const as = (who: Who): Context =>
  ({ bureau: t.bureau, who, person: { id: who.person, user: 'a', name: 'A', role: who.role }, pathOf: () => ({ ok: false }), announce: () => undefined }) as never;

const next = async (who: Who, view: 'unclaimed' | 'historic' | 'overdue' = 'unclaimed', filter = '') => valueOf(await takeNext(as(who), { view, filter, filters: [] })).incident;
const holder = (incident: string) => t.bureau.reader.store.standing.of(incident)?.takenBy;

test('two who take the next one are given two', async () => {
  const entered = [enterReport(t), enterReport(t)];
  expect(new Set([await next(t.people.assessor), await next(t.people.other)])).toEqual(new Set(entered));
  expect(await next(t.people.assessor)).toBeNull();
});

test('an incident somebody took since it was looked at stays with them, and nothing is written', () => {
  const incident = enterReport(t);
  valueOf(runCommand(t.bureau.runner, t.people.other, takeIncident, { incident, heldBy: null }));
  const size = t.bureau.reader.store.log.size();
  expect(runCommand(t.bureau.runner, t.people.assessor, takeIncident, { incident, heldBy: null })).toMatchObject({ ok: false, error: { code: 'stale', message: expect.stringMatching(/^Not taken\. Test .+ has this incident since 09:00 on 13 April 2026\.$/) as string } });
  expect(holder(incident)).toBe(t.people.other.person);
  expect(t.bureau.reader.store.log.size()).toBe(size);
});

test('one that was decided since it was looked at is not taken, and it is said by whom and when', () => {
  const incident = enterReport(t);
  decideOk(t, incident);
  expect(runCommand(t.bureau.runner, t.people.other, takeIncident, { incident, heldBy: null })).toMatchObject({ ok: false, error: { code: 'stale', message: expect.stringMatching(/^Not taken\. Test .+ decided this incident at 09:00 on 13 April 2026;/) as string } });
});

test('it is taken over from whoever was seen to have it', () => {
  const incident = enterReport(t);
  valueOf(runCommand(t.bureau.runner, t.people.other, takeIncident, { incident, heldBy: null }));
  valueOf(runCommand(t.bureau.runner, t.people.assessor, takeIncident, { incident, heldBy: t.people.other.person }));
  expect(holder(incident)).toBe(t.people.assessor.person);
});

test('what only waits for another force’s reference is not given out to be assessed again', async () => {
  const passed = { force: 'Other Police', reference: null, acceptedBy: null };
  const path = 'F1Y F2Y F3N F4Y F5Y F6Y'.split(' ').map((step) => ({ box: step.slice(0, 2), answer: step.endsWith('Y') ? 'yes' : 'no' }));
  const waits = enterReport(t);
  decideOk(t, waits, decision([noCrime({ path, answer: { kind: 'crime-related-incident', ground: 'b', otherForce: passed } } as never)]));
  expect(t.bureau.reader.store.standing.of(waits)?.state).toBe('awaiting-reference');
  expect(await next(t.people.assessor)).toBeNull();
});

test('the next one is the next of the view in front, and what is decided is in none', async () => {
  const decided = enterReport(t);
  decideOk(t, decided);
  expect(await next(t.people.assessor)).toBeNull();
  const waiting = enterReport(t);
  expect(await next(t.people.assessor, 'historic')).toBeNull();
  expect(await next(t.people.assessor, 'overdue')).toBeNull();
  t.clock.moveTo('2026-04-20T08:00:00.000Z');
  expect(await next(t.people.assessor, 'overdue', 'no such words')).toBeNull();
  expect(await next(t.people.assessor, 'overdue')).toBe(waiting);
});
