/** Parking on a real store: who is given what meanwhile, how it comes back, and that no clock stops for it. */
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testBureau, type TestBureau } from '../../../../tests/support/bureau.ts';
import { calling, failure, type Calling, type Somebody } from '../../../../tests/support/calling.ts';
import { decideOk, enterFurtherVersion, enterReport } from '../../../../tests/support/incidents.ts';
import { decision } from '../../../../tests/support/invented.ts';
import type { Input } from '../../../shared/ipc/calls.ts';
import { parkReasons } from '../../../shared/triage/parking.ts';
import { plusMs } from '../../../shared/domain/instant.ts';

let t: TestBureau;
let call: Calling;
let incident: string;
beforeEach(() => {
  t = testBureau();
  call = calling(t);
  incident = enterReport(t);
});
afterEach(() => t.close());

/** Received at 07:00, it is due at 07:00 the next day. */
const inTime = '2026-04-13T12:00:00.000Z';
const tooLate = '2026-04-14T12:00:00.000Z';
const parking = (change: Partial<Input<'park-incident'>> = {}): Input<'park-incident'> => ({ incident, reason: 'victim', until: inTime, asked: 'The victim', note: 'She rings back at noon', ...change });
const park = (change: Partial<Input<'park-incident'>> = {}, who: Somebody = 'assessor') => call.get(who, 'park-incident', parking(change));
const standing = () => t.bureau.reader.store.standing.of(incident);
const view = async (name: 'unclaimed' | 'parked' | 'open' | 'overdue', who: Somebody = 'other') => (await call.get(who, 'queue-page', { view: name, filter: '', after: null, limit: 10 })).rows.map(({ id }) => id);
const next = async () => (await call.get('other', 'take-next', { view: 'open', filter: '' })).incident;
const parkings = async () => (await call.get('supervisor', 'incident-file', { incident })).parkings;

test('parked it is with nobody, in its own view, and given to nobody until its time; then it is back by itself', async () => {
  const { claim } = await call.get('assessor', 'take-incident', { incident, heldBy: null });
  await park({ claim: claim.number });
  expect(standing()).toMatchObject({ state: 'waiting', takenBy: null, claim: null });
  expect([await view('unclaimed'), await view('parked'), await view('open'), await next()]).toEqual([[], [incident], [incident], null]);
  t.clock.moveTo(plusMs(inTime, -1));
  expect([await view('unclaimed'), await view('parked')]).toEqual([[], [incident]]);
  const size = t.bureau.reader.store.log.size();
  t.clock.moveTo(inTime);
  expect([await view('unclaimed'), await view('parked'), t.bureau.reader.store.log.size()]).toEqual([[incident], [], size]);
  expect(await next()).toBe(incident);
});

test('the row and the file say who parked it, why, since when and who is asked; the trail says no more than a reason', async () => {
  await park();
  expect((await call.get('supervisor', 'queue-page', { view: 'parked', filter: '', after: null, limit: 10 })).rows[0]?.parked).toEqual({ until: inTime, reason: 'victim', by: t.people.assessor.person, at: '2026-04-13T08:00:00.000Z' });
  expect(await parkings()).toMatchObject([{ by: t.people.assessor.person, asked: 'The victim', note: 'She rings back at noon', rationale: null, oversight: false, stands: true }]);
  const [event] = t.bureau.reader.store.log.after(t.bureau.reader.store.log.size() - 1, 1);
  expect(event?.bytes).not.toMatch(/rings back|The victim/);
  expect((await call.get('auditor', 'trail', { incident, before: null, limit: 1 })).events[0]?.sentence).toBe('Test a.one parked 260413-0011 until 13:00 on 13 April 2026: contact with the victim.');
});

test('past its 24 hours a rationale is asked for, kept, and said to be for the registrar’s oversight', async () => {
  expect(await call.refused('assessor', 'park-incident', parking({ until: tooLate }))).toEqual(failure('refused', 'rationale'));
  expect(await call.refused('assessor', 'park-incident', parking({ until: tooLate }))).toMatchObject({ problems: [{ cite: 'Crime Recording Rules 2026/27, page 10' }] });
  expect(await park({ until: tooLate, rationale: 'She is in surgery until tomorrow noon.' })).toMatchObject({ oversight: true });
  expect(await parkings()).toMatchObject([{ oversight: true, rationale: 'She is in surgery until tomorrow noon.' }]);
});

test('a rationale that nothing asked for is not kept', async () => {
  await park({ rationale: 'To be safe.' });
  expect(await parkings()).toMatchObject([{ oversight: false, rationale: null }]);
});

test('there is no reason to investigate first', async () => {
  expect(await call.raw('assessor', 'park-incident', { ...parking(), reason: 'to-investigate-first' })).toMatchObject({ ok: false, error: { code: 'invalid' } });
});

test('new information brings it back at once', async () => {
  await park();
  enterFurtherVersion(t, incident, ({ codes, text }) => ({ codes, text: { ...text, narrative: 'She rang again: he had a knife.' } }));
  expect([await view('unclaimed'), await view('parked')]).toEqual([[incident], []]);
  expect(await parkings()).toMatchObject([{ stands: false }]);
});

test('taking it, deciding it and bringing it back end it, each by its own event', async () => {
  await park();
  await call.get('other', 'take-incident', { incident, heldBy: null });
  expect(standing()?.parked).toBeNull();
  await call.get('other', 'put-back-incident', { incident });
  await park();
  await call.get('other', 'unpark-incident', { incident });
  expect(standing()?.parked).toBeNull();
  await park();
  decideOk(t, incident, decision());
  expect(standing()).toMatchObject({ state: 'decided', parked: null });
  expect((await call.get('auditor', 'trail', { incident, before: null, limit: 20 })).events.map(({ kind }) => kind)).toEqual([
    'incident.decided', 'incident.parked', 'incident.unparked', 'incident.parked', 'incident.put-back', 'incident.taken', 'incident.parked', 'incident.reported',
  ]);
});

test('what somebody else has, what is decided, what nobody knows and what is not parked is refused', async () => {
  expect(await call.refused('other', 'unpark-incident', { incident })).toEqual(failure('stale'));
  expect(await call.refused('other', 'unpark-incident', { incident: 'none' })).toEqual(failure('not-found'));
  expect(await call.refused('other', 'park-incident', parking({ incident: 'none' }))).toEqual(failure('not-found'));
  await call.get('assessor', 'take-incident', { incident, heldBy: null });
  expect(await call.refused('other', 'park-incident', parking())).toEqual(failure('unclaimed'));
  expect(await call.refused('assessor', 'park-incident', parking({ claim: 1 }))).toEqual(failure('unclaimed'));
  const { decision: made } = decideOk(t, incident, decision());
  expect(await call.refused('assessor', 'park-incident', parking())).toMatchObject({ code: 'stale', message: expect.stringMatching(/^Not parked\./) as string });
  await call.get('supervisor', 'review-decision', { incident, verdict: { verdict: 'return', mistake: 'explanation-missing', decision: made, comment: 'Who else was there?' } });
  expect(await call.refused('other', 'park-incident', parking())).toMatchObject({ code: 'unclaimed', message: expect.stringMatching(/^Not parked\. Test .+ has this incident\.$/) as string });
  await park();
  expect(standing()).toMatchObject({ state: 'returned', takenBy: null });
});

/** What says how late anything is: where it stands by the clock, what is overdue, every figure but the one that counts long parkings themselves. A forecast says who will be given it, and is none of these. */
const timeliness = async (at: string) => {
  t.clock.moveTo(at);
  const { due, orderAt, clockAt, priority, why } = standing() ?? {};
  const { dueToday, views } = await call.get('auditor', 'queue-counts', {});
  const { figures, ...rest } = await call.get('auditor', 'figures', {});
  return { due, orderAt, clockAt, priority, why, dueToday, overdue: [views['overdue'], await view('overdue')], ...rest, figures: figures.filter(({ id }) => id !== 'delays-waiting') };
};

test('whatever it is parked for and until when, nothing that is said of its time changes', async () => {
  const looks = ['2026-04-13T08:30:00.000Z', '2026-04-14T06:59:00.000Z', '2026-04-14T08:00:00.000Z'];
  const before: Awaited<ReturnType<typeof timeliness>>[] = [];
  for (const at of looks) before.push(await timeliness(at));
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...parkReasons), fc.integer({ min: 1, max: 48 * 60 }), async (reason, minutes) => {
      t.clock.moveTo('2026-04-13T08:00:00.000Z');
      await park({ reason, until: plusMs('2026-04-13T08:00:00.000Z', minutes * 60_000), rationale: 'As agreed with the registrar.' });
      for (const [index, at] of looks.entries()) expect(await timeliness(at)).toEqual(before[index]);
    }),
    { numRuns: 12 },
  );
});
