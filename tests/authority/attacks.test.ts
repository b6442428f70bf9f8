/**
 * What somebody may try, by its number in the list of attacks that the reliability notes keep: denied, kept as an attempt where whoever tried is
 * known, and nothing else written. Those on sign-in are in `engine/entry/keys.test.ts` and `engine/bureau/tries.test.ts` (31); those on the
 * key store in `engine/entry/bound-key.test.ts` (32); those on frames and windows in `e2e/shell.spec.ts` (2).
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commandCalls } from '../../src/shared/ipc/commands.ts';
import type { CommandName } from '../../src/shared/ipc/calls.ts';
import { testBureau, type TestBureau } from '../support/bureau.ts';
import { calling, failure, holdings, onlyAttempted, type Calling } from '../support/calling.ts';
import { decideOk, enterReport } from '../support/incidents.ts';
import { decision } from '../support/invented.ts';
import { quickest } from '../support/quickest.ts';
import { shaped } from '../support/shaped-calls.ts';

let t: TestBureau;
let call: Calling;
beforeAll(() => {
  t = testBureau();
  call = calling(t);
});
afterAll(() => t.close());

const lastEvent = (): Record<string, unknown> => {
  const { log } = t.bureau.reader.store;
  return JSON.parse(log.after(log.size() - 1, 1)[0]?.bytes ?? '{}') as Record<string, unknown>;
};

test('1: an assessor reviews over the bridge: denied, and it is kept who tried it on what', async () => {
  const incident = enterReport(t);
  const { decision: of } = decideOk(t, incident);
  expect(await call.refused('other', 'review-decision', { incident, verdict: { verdict: 'agree', decision: of } })).toEqual(failure('forbidden'));
  expect(lastEvent()).toMatchObject({ kind: 'attempt.refused', actor: t.people.other.person, role: 'assessor', session: t.people.other.session, data: { call: 'review-decision', incident } });
});

test.each(['role', 'actorId', 'actor', 'who', 'person', 'time', 'at', 'seq', 'session'])('3: %s among the parameters of a permitted command is refused, and the session’s own is used', async (field) => {
  const incident = enterReport(t);
  const input = { incident, heldBy: null };
  expect(await onlyAttempted(t, () => call.raw('assessor', 'take-incident', { ...input, [field]: 'supervisor' }))).toMatchObject({ ok: false, error: { code: 'invalid', message: `There is no field called “${field}” here` } });
  await call.get('assessor', 'take-incident', input);
  expect(lastEvent()).toMatchObject({ kind: 'incident.taken', actor: t.people.assessor.person, role: 'assessor', session: t.people.assessor.session });
});

const deep = (levels: number): unknown => {
  let value: unknown = 'end';
  for (let level = 0; level < levels; level++) value = { value };
  return value;
};

const cyclic = (): unknown => {
  const value: Record<string, unknown> = { incident: 'none', heldBy: null };
  value['self'] = value;
  return value;
};

const huge = 'x'.repeat(50 * 1024 * 1024);

test.each<readonly [string, string, unknown, boolean]>([
  ['an unknown command', 'rule-the-world', {}, true],
  ['a name every object has', '__proto__', {}, true],
  ['another', 'constructor', {}, true],
  ['a prototype among the fields', 'take-incident', JSON.parse('{"incident":"none","heldBy":null,"__proto__":{"role":"supervisor"}}'), true],
  ['a constructor among the fields', 'take-incident', { incident: 'none', heldBy: null, constructor: { prototype: { role: 'supervisor' } } }, true],
  ['50 MB for a reference', 'find-incident', { ref: huge }, false],
  ['50 MB for a reason', 'remove-person', { person: 'none', why: huge }, false],
  ['an object ten thousand levels deep', 'take-incident', deep(10_000), true],
  ['an object that holds itself', 'take-incident', cyclic(), true],
  ['a number for an id', 'take-incident', { incident: 7, heldBy: null }, false],
  ['a list for a decision', 'decide-incident', { incident: 'none', decision: [] }, false],
])('4: %s is refused by its shape, at once, and writes no more than that it was tried', async (_, name, input, isAttempt) => {
  enterReport(t);
  const result = await onlyAttempted(t, () => call.raw('administrator', name, input));
  expect(lastEvent()['kind'] === 'attempt.refused').toBe(isAttempt);
  expect(result).toMatchObject({ ok: false, error: { code: 'invalid' } });
  expect(await quickest(() => call.raw('administrator', name, input), 1000)).toBeLessThan(1000);
  expect(({} as { role?: string }).role).toBeUndefined();
});

test('5: one’s own decision is reviewed by nobody who made it, whatever they have become since', async () => {
  const incident = enterReport(t);
  const { decision: of } = decideOk(t, incident, decision(), t.people.other);
  const { change } = await call.get('administrator', 'change-role', { person: t.people.other.person, role: 'supervisor', registered: false, why: 'A test' });
  await call.get('registrar', 'approve-person-change', { change });
  const promoted = calling({ ...t, people: { ...t.people, other: { ...t.people.other, role: 'supervisor' } } });
  expect(await promoted.refused('other', 'review-decision', { incident, verdict: { verdict: 'agree', decision: of } })).toMatchObject({ code: 'forbidden', message: 'Nobody reviews their own decision.' });
});

const statements = ["'; DROP TABLE incidents; --", "' OR '1'='1", 'x" OR 1=1 --', "%' UNION SELECT * FROM people --", '"*', 'NEAR(a b', '_%_', "'||(SELECT body FROM texts)||'"];

test('6: an auditor tries every command and writes SQL into every box, and nothing is changed', async () => {
  enterReport(t);
  /** Theirs too: to export, and to see to their own key. */
  const own = new Set(['export-log', 'pause-export', 'cancel-export', 'export-agreement', 'change-passphrase', 'bind-key', 'unbind-key']);
  const written = Object.keys(commandCalls).filter((name) => !own.has(name)) as CommandName[];
  for (const name of written) expect(await onlyAttempted(t, () => call.raw('auditor', name, shaped[name])), name).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  const before = holdings(t);
  for (const typed of statements) {
    await call.get('auditor', 'search', { typed });
    await call.get('auditor', 'queue-page', { view: 'open', filter: typed, after: null, limit: 10 });
    await call.ask('auditor', 'find-incident', { ref: typed });
    await call.ask('auditor', 'trail', { incident: typed, before: null, limit: 10 });
    await call.ask('auditor', 'looks-by', { person: typed, before: null, limit: 10 });
    await call.ask('auditor', 'review-list', { list: 'class', by: typed.slice(0, 80), limit: 10 });
  }
  expect(holdings(t)).toEqual(before);
});

test('6: what answers questions could not write if it tried: its connection was opened to read', () => {
  for (const sql of ["UPDATE standing SET state = 'decided'", 'DELETE FROM texts', "INSERT INTO settings VALUES (1, 'x', 'y')", 'DROP TABLE incidents']) expect(() => t.bureau.reader.db.exec(sql), sql).toThrow(/readonly/);
  expect(() => t.bureau.reader.db.pragma('query_only = OFF')).not.toThrow();
  expect(() => t.bureau.reader.db.exec('DELETE FROM texts')).toThrow(/readonly/);
});

test('7: an administrator grants himself no role, removes no last supervisor and approves nothing he asked for', async () => {
  const me = t.people.administrator.person;
  const own = testBureau();
  const there = calling(own);
  expect(await call.refused('administrator', 'change-role', { person: me, role: 'supervisor', registered: false, why: 'A test' })).toMatchObject({ code: 'forbidden', message: 'Nobody changes what they themselves may do.' });
  expect(await there.refused('administrator', 'remove-person', { person: own.people.supervisor.person, why: 'A test' })).toMatchObject({ code: 'forbidden', message: expect.stringContaining('cannot be without supervisors') as string });
  const { change } = await there.get('administrator', 'change-role', { person: own.people.assessor.person, role: 'supervisor', registered: false, why: 'A test' });
  expect(await there.refused('administrator', 'approve-person-change', { change })).toMatchObject({ code: 'forbidden', message: 'Nobody approves their own request.' });
  own.close();
});

test('8: a role is taken away while its owner’s window is open: their next act is denied at once', async () => {
  const own = testBureau();
  const there = calling(own);
  const incident = enterReport(own);
  const { change } = await there.get('administrator', 'change-role', { person: own.people.senior.person, role: 'auditor', registered: false, why: 'A test' });
  await there.get('senior', 'take-incident', { incident, heldBy: null });
  await there.get('supervisor', 'approve-person-change', { change });
  for (const [name, input] of [['put-back-incident', { incident }], ['incident-file', { incident }], ['queue-page', { view: 'open', filter: '', after: null, limit: 10 }]] as const) {
    expect(await there.raw('senior', name, input)).toMatchObject({ ok: false, error: { code: 'signed-out', message: 'What you may do here was changed. Sign in again.' } });
  }
  expect(own.bureau.reader.store.standing.of(incident)?.takenBy).toBe(own.people.senior.person);
  own.close();
});

test('9: a request sent twice, and once more in another session, has one effect', async () => {
  const incident = enterReport(t);
  const { claim } = await call.get('assessor', 'take-incident', { incident, heldBy: null });
  const request = { incident, decision: decision(), claim: claim.number };
  await call.get('assessor', 'decide-incident', request);
  expect(await call.refused('assessor', 'decide-incident', request)).toEqual(failure('stale'));
  const elsewhere = calling({ ...t, people: { ...t.people, assessor: { ...t.people.assessor, session: 'another-session' } } });
  expect(await elsewhere.refused('assessor', 'decide-incident', request)).toEqual(failure('stale'));
  expect((await call.get('auditor', 'incident-file', { incident })).decisions).toHaveLength(1);
});

test('10: two decide one incident at once, and a third what they read before: exactly one stands', async () => {
  const incident = enterReport(t);
  const both = await Promise.all((['supervisor', 'registrar'] as const).map((who) => call.ask(who, 'decide-incident', { incident, decision: decision() })));
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(both.find(({ ok }) => !ok)).toMatchObject({ ok: false, error: failure('stale') });
  expect(await call.refused('assessor', 'decide-incident', { incident, decision: decision() })).toEqual(failure('stale'));
  expect((await call.get('auditor', 'incident-file', { incident })).decisions).toHaveLength(1);
});
