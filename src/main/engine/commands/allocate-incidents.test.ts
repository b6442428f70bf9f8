/** Giving incidents to somebody: from nobody or from whoever has them, all or none, and never to somebody who may not decide. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testBureau, type TestBureau } from '../../../../tests/support/bureau.ts';
import { calling, failure, type Calling, type Somebody } from '../../../../tests/support/calling.ts';
import { decideOk, enterHistoric, enterReport } from '../../../../tests/support/incidents.ts';
import { allegation, decision } from '../../../../tests/support/invented.ts';
import { plusMs } from '../../../shared/domain/instant.ts';
import { leaseMs } from '../../../shared/triage/claim.ts';

let t: TestBureau;
let call: Calling;
let incident: string;
beforeEach(() => {
  t = testBureau();
  call = calling(t);
  incident = enterReport(t);
});
afterEach(() => t.close());

const id = (who: Somebody): string => t.people[who].person;
const standing = (of = incident) => t.bureau.reader.store.standing.of(of);
const take = async (who: Somebody) => (await call.get(who, 'take-incident', { incident, heldBy: standing()?.takenBy ?? null })).claim.number;
const giving = (to: Somebody, heldBy: Somebody | null = null, why: string | null = null) => ({ items: [{ incident, heldBy: heldBy && id(heldBy) }], to: id(to), why });
const later = (ms: number): void => t.clock.moveTo(plusMs(t.clock.now(), ms));
const mine = async (who: Somebody) => (await call.get(who, 'queue-page', { view: 'mine', filter: '', after: null, limit: 10 })).rows.map((row) => row.id);

test('given from nobody, it is with them without a claim, and is given to nobody else', async () => {
  const before = standing();
  expect(await call.get('supervisor', 'allocate-incidents', giving('assessor', null, 'She knows the street'))).toEqual({ given: [incident] });
  expect(standing()).toEqual({ ...before, takenBy: id('assessor') });
  later(2 * leaseMs);
  expect((await call.get('other', 'take-next', { view: 'open', filter: '' })).incident).toBeNull();
  expect((await call.get('assessor', 'incident-file', { incident })).allocated).toEqual({ by: id('supervisor'), at: '2026-04-13T08:00:00.000Z', why: 'She knows the street' });
  expect((await call.get('assessor', 'take-incident', { incident, heldBy: id('assessor') })).incident).toBe(incident);
  expect(standing()?.state).toBe('in-assessment');
});

test('its event holds who, from whom and a commitment, and none of the words', async () => {
  await take('other');
  await call.get('registrar', 'allocate-incidents', giving('assessor', 'other', 'She knows the street'));
  const [written] = t.bureau.reader.store.log.after(t.bureau.reader.store.log.size() - 1, 1);
  expect(JSON.parse(written?.bytes ?? '')).toMatchObject({ kind: 'incident.allocated', actor: id('registrar'), data: { incident, to: id('assessor'), from: id('other'), why: expect.stringMatching(/^[0-9a-f]{64}$/) as string } });
  expect(written?.bytes).not.toContain('street');
});

test('whoever had it has no claim on it any more, and what they wrote is their draft still', async () => {
  const claim = await take('other');
  await call.get('other', 'keep-draft', { about: incident, draft: '"half"' });
  await call.get('supervisor', 'allocate-incidents', giving('assessor', 'other'));
  expect(standing()).toMatchObject({ state: 'waiting', takenBy: id('assessor'), claim: null });
  expect(await call.refused('other', 'decide-incident', { incident, decision: decision(), claim })).toMatchObject({ code: 'unclaimed', message: 'Not saved. Test a.one has this incident.' });
  expect((await call.refused('other', 'renew-claim', { incident, claim })).code).toBe('unclaimed');
  expect((await call.get('other', 'kept-drafts', {})).drafts).toMatchObject([{ about: incident, draft: '"half"' }]);
  expect((await call.get('assessor', 'kept-drafts', {})).drafts).toEqual([]);
});

test('who took it since it was looked at keeps it', async () => {
  await take('other');
  const size = t.bureau.reader.store.log.size();
  expect(await call.refused('supervisor', 'allocate-incidents', giving('assessor', null))).toMatchObject({
    code: 'stale',
    message: `Not allocated. ${standing()?.ref}: Test a.two has this incident since 09:00 on 13 April 2026.`,
  });
  expect(await call.refused('supervisor', 'allocate-incidents', giving('assessor', 'senior'))).toEqual(failure('stale'));
  expect(t.bureau.reader.store.log.size()).toBe(size);
});

test('whose claim has ended has it no longer: it is given from nobody', async () => {
  await take('other');
  later(leaseMs);
  await call.get('supervisor', 'allocate-incidents', giving('assessor', null));
  const [written] = t.bureau.reader.store.log.after(t.bureau.reader.store.log.size() - 1, 1);
  expect(JSON.parse(written?.bytes ?? '')).toMatchObject({ data: { from: null } });
});

test('what is returned may be given to somebody else than its maker', async () => {
  const { decision: of } = decideOk(t, incident);
  await call.get('supervisor', 'review-decision', { incident, verdict: { verdict: 'return', mistake: 'explanation-missing', decision: of, comment: 'Who else was there?' } });
  await call.get('supervisor', 'allocate-incidents', giving('senior', 'assessor'));
  expect(standing()).toMatchObject({ state: 'returned', takenBy: id('senior'), claim: null });
});

test.each<readonly [string, Somebody, string]>([
  ['an auditor, who decides nothing', 'auditor', 'does not decide incidents.'],
  ['an administrator, who is shown none', 'administrator', 'does not decide incidents.'],
])('not to %s', async (_, who, says) => {
  expect(await call.refused('supervisor', 'allocate-incidents', giving(who))).toMatchObject({ code: 'refused', message: expect.stringContaining(says) as string });
});

test('not to somebody who has left or was not approved yet', async () => {
  const { person } = await call.get('administrator', 'add-person', { person: { user: 'z.new', name: 'Test New', role: 'assessor' }, passphrase: 'a long enough passphrase' });
  const to = { ...giving('assessor'), to: person };
  expect((await call.refused('supervisor', 'allocate-incidents', to)).message).toMatch(/Test New does not work here yet\.$/);
  await call.get('administrator', 'remove-person', { person: id('other'), why: 'She has retired' });
  expect((await call.refused('supervisor', 'allocate-incidents', giving('other'))).message).toMatch(/does not work here any more\.$/);
});

test('not to whoever has it, nor what is decided, nor what nobody knows', async () => {
  await take('assessor');
  expect((await call.refused('supervisor', 'allocate-incidents', giving('assessor', 'assessor'))).message).toMatch(/Test a\.one has this incident already\.$/);
  decideOk(t, incident);
  expect(await call.refused('supervisor', 'allocate-incidents', giving('other'))).toMatchObject({ code: 'stale', message: expect.stringMatching(/^Not allocated\. .+ decided this incident at /) as string });
  expect(await call.refused('supervisor', 'allocate-incidents', { ...giving('other'), to: 'none' })).toEqual(failure('not-found'));
  expect(await call.refused('supervisor', 'allocate-incidents', { ...giving('other'), items: [{ incident: 'none', heldBy: null }] })).toEqual(failure('not-found'));
});

test('several are given each with its own event, or none where one is in the way', async () => {
  const second = enterReport(t);
  await call.get('other', 'take-incident', { incident: second, heldBy: null });
  const items = [{ incident, heldBy: null }, { incident: second, heldBy: null }];
  expect(await call.refused('supervisor', 'allocate-incidents', { items, to: id('assessor') })).toEqual(failure('stale'));
  expect(standing()?.takenBy).toBeNull();
  const size = t.bureau.reader.store.log.size();
  await call.get('supervisor', 'allocate-incidents', { items: [{ incident, heldBy: null }, { incident: second, heldBy: id('other') }], to: id('assessor') });
  expect([standing()?.takenBy, standing(second)?.takenBy]).toEqual([id('assessor'), id('assessor')]);
  expect(t.bureau.reader.store.log.size()).toBe(size + 2);
});

test('what is parked stays parked; what was is parked no longer', async () => {
  await call.get('assessor', 'park-incident', { incident, reason: 'victim', until: '2026-04-13T10:00:00.000Z', asked: 'The victim', note: 'Called and asked to ring back', rationale: null });
  await call.get('supervisor', 'allocate-incidents', giving('assessor'));
  expect(standing()).toMatchObject({ takenBy: id('assessor'), parked: { until: '2026-04-13T10:00:00.000Z' } });
  later(2 * 3_600_000);
  await call.get('supervisor', 'allocate-incidents', giving('other', 'assessor'));
  expect(standing()?.parked).toBeNull();
});

test('what somebody was given stands in Mine where it is due, and stays there when they open it', async () => {
  const taken = incident;
  await take('assessor');
  const sent = enterReport(t, { received: { at: '2026-04-13T07:59:00.000Z', precision: 'minute', text: null } });
  expect(await mine('assessor')).toEqual([taken]);
  await call.get('supervisor', 'allocate-incidents', { items: [{ incident: sent, heldBy: null }], to: id('assessor') });
  expect(await mine('assessor')).toEqual([taken, sent]);
  await call.get('assessor', 'take-incident', { incident: sent, heldBy: id('assessor') });
  expect(await mine('assessor')).toEqual([taken, sent]);
});

test('what is historic comes after everything that has a clock', async () => {
  const old = enterHistoric(t);
  await call.get('supervisor', 'allocate-incidents', { items: [{ incident: old, heldBy: null }], to: id('assessor') });
  await take('assessor');
  expect(await mine('assessor')).toEqual([incident, old]);
});

test('an incident is with one person or with nobody: in Mine, among the unclaimed and in the workload', async () => {
  const unclaimed = async () => (await call.get('assessor', 'queue-page', { view: 'unclaimed', filter: '', after: null, limit: 10 })).rows.map((row) => row.id);
  const holds = async () => (await call.get('supervisor', 'workload', {})).people.find(({ person }) => person === id('assessor'))?.holds;
  await take('assessor');
  expect([await mine('assessor'), await unclaimed(), await holds()]).toEqual([[incident], [], 1]);
  later(leaseMs);
  expect([await mine('assessor'), await unclaimed(), await holds()]).toEqual([[], [incident], 0]);
});

test('Mine is read a page at a time over both of its parts', async () => {
  await take('assessor');
  const sent = enterHistoric(t);
  await call.get('supervisor', 'allocate-incidents', { items: [{ incident: sent, heldBy: null }], to: id('assessor') });
  const first = await call.get('assessor', 'queue-page', { view: 'mine', filter: '', after: null, limit: 1 });
  const second = await call.get('assessor', 'queue-page', { view: 'mine', filter: '', after: first.next, limit: 1 });
  expect([first, second].map(({ rows }) => rows.map((row) => row.id))).toEqual([[incident], [sent]]);
});

test('that it was given is told until it is put back, parked, decided or taken by somebody else', async () => {
  const told = async () => (await call.get('auditor', 'incident-file', { incident })).allocated !== null;
  await call.get('supervisor', 'allocate-incidents', giving('assessor'));
  await take('assessor');
  expect(await told()).toBe(true);
  await call.get('assessor', 'put-back-incident', { incident });
  expect(await told()).toBe(false);
  await call.get('supervisor', 'allocate-incidents', giving('assessor'));
  await take('other');
  expect(await told()).toBe(false);
  await call.get('supervisor', 'allocate-incidents', giving('assessor', 'other'));
  decideOk(t, incident, decision([allegation()]));
  expect(await told()).toBe(false);
});

test('within the team of whoever supervises one; the registrar, and a supervisor of none, anywhere', async () => {
  const { team } = await call.get('administrator', 'name-team', { team: null, name: 'North' });
  await call.get('administrator', 'assign-person', { person: id('assessor'), team });
  await call.get('supervisor', 'allocate-incidents', giving('other'));
  await call.get('administrator', 'assign-person', { person: id('supervisor'), team });
  const beyond = { code: 'forbidden', message: 'A supervisor of a team allocates and puts back within it; the registrar and supervisors without a team do so anywhere.' };
  expect(await call.refused('supervisor', 'allocate-incidents', giving('assessor', 'other')), 'from somebody of no team').toMatchObject(beyond);
  await call.get('registrar', 'allocate-incidents', giving('assessor', 'other'));
  expect(await call.refused('supervisor', 'allocate-incidents', giving('other', 'assessor')), 'to somebody of no team').toMatchObject(beyond);
  await call.get('supervisor', 'allocate-incidents', giving('supervisor', 'assessor'));
});

test('a supervisor of a team puts back what somebody of it has, and leaves another’s to theirs', async () => {
  const { team } = await call.get('administrator', 'name-team', { team: null, name: 'North' });
  for (const who of ['assessor', 'supervisor'] as const) await call.get('administrator', 'assign-person', { person: id(who), team });
  await take('other');
  expect(await call.refused('supervisor', 'put-back-incident', { incident })).toEqual(failure('forbidden'));
  await call.get('registrar', 'put-back-incident', { incident });
  await take('assessor');
  await call.get('supervisor', 'put-back-incident', { incident });
});

test('a claim of another team that has ended keeps nobody from giving it within their own', async () => {
  const { team } = await call.get('administrator', 'name-team', { team: null, name: 'North' });
  for (const who of ['assessor', 'supervisor'] as const) await call.get('administrator', 'assign-person', { person: id(who), team });
  await take('other');
  expect(await call.refused('supervisor', 'allocate-incidents', giving('assessor', 'other'))).toEqual(failure('forbidden'));
  later(leaseMs);
  await call.get('supervisor', 'allocate-incidents', giving('assessor'));
});
