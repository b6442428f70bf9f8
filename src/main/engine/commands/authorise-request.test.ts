/** Corrections that take a crime's class: asked for by one, authorised or refused by another who may (pages 13, 25 and 63). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testBureau, type TestBureau } from '../../../../tests/support/bureau.ts';
import { calling, failure, type Calling } from '../../../../tests/support/calling.ts';
import { decideOk, enterReport } from '../../../../tests/support/incidents.ts';
import { dayMs, plusMs } from '../../../shared/domain/instant.ts';
import { allegation, decision, noCrime, toldBy } from '../../../../tests/support/invented.ts';

let t: TestBureau;
let call: Calling;
beforeEach(() => {
  t = testBureau();
  call = calling(t);
});
afterEach(() => t.close());

type Made = ReturnType<typeof decision>;

const crime = (offence: string): Made => decision([allegation({ answer: { kind: 'record', crimes: [{ offence, flags: [] }] } })]);
const backToN100 = (): Made => decision([allegation({ path: [], answer: { kind: 'reported-incident', code: '100/01' }, told: toldBy })]);

/** A decided incident, and a correction of it that waits. */
const asked = async (from: Made, to: Made, by: 'supervisor' | 'registrar' | 'senior' = 'supervisor') => {
  const incident = enterReport(t);
  const first = decideOk(t, incident, from);
  const { request, applied } = await call.get(by, 'correct-decision', { incident, supersedes: first.decision, decision: to, why: 'It was misread.' });
  expect(applied).toBe(false);
  return { incident, first: first.decision, request: request ?? '' };
};
const fileOf = (incident: string) => call.get('auditor', 'incident-file', { incident });
const why = 'She was hurt, so it is assault with injury.';

test('a designated decision maker authorises another class: it is the next revision, with the justification, and waits no more', async () => {
  const { incident, request } = await asked(crime('105/01'), crime('008/60'));
  const [before] = (await fileOf(incident)).decisions[0]?.crimes ?? [];
  await call.get('assessor', 'enter-crime-number', { crime: before?.id ?? '', number: '22/1/26', recordedAt: t.clock.now() });
  expect((await call.get('auditor', 'correction-requests', {})).requests).toMatchObject([{ id: request, state: 'awaiting-ddm', basis: 'reclassified', end: null }]);
  const { revision, event } = await call.get('senior', 'authorise-request', { request, why });
  expect(revision).toBe(2);
  const file = await fileOf(incident);
  expect(file.decisions.at(-1)).toMatchObject({ current: true, by: t.people.senior.person, why });
  expect(file.decisions.at(-1)?.crimes, 'the same crime, under its number, in another class').toMatchObject([{ id: before?.id, number: '22/1/26', class: '8P' }]);
  expect(file.requests).toMatchObject([{ state: 'authorised', end: { by: t.people.senior.person, why } }]);
  expect((await call.get('auditor', 'correction-requests', {})).requests).toEqual([]);
  const [written] = t.bureau.reader.store.log.after(event - 1, 1);
  expect(JSON.parse(written?.bytes ?? '')).toMatchObject({ kind: 'decision.corrected', data: { request, basis: 'reclassified', crimes: [{ offence: '008/60#1' }] } });
  expect(await call.refused('registrar', 'authorise-request', { request, why })).toEqual(failure('stale'));
  expect(await call.refused('registrar', 'refuse-request', { request, why })).toEqual(failure('stale'));
});

test('asked for within the 24 hours, it is authorised after them without another reason: no crime is recorded late', async () => {
  const { incident, request } = await asked(crime('105/01'), crime('008/60'));
  t.clock.moveTo(plusMs(t.clock.now(), 3 * dayMs));
  await call.get('senior', 'authorise-request', { request, why });
  expect((await fileOf(incident)).decisions.at(-1)).toMatchObject({ current: true, by: t.people.senior.person });
  expect((await call.get('registrar', 'delays', {})).waiting).toEqual([]);
});

test('nobody authorises what they asked for, whichever account they use; an assessor and a supervisor authorise nothing', async () => {
  const { request } = await asked(crime('105/01'), crime('008/60'), 'senior');
  expect(await call.refused('senior', 'authorise-request', { request, why })).toMatchObject({ code: 'forbidden', message: 'Nobody approves their own request.' });
  for (const who of ['assessor', 'supervisor', 'auditor', 'administrator', 'chief', 'head'] as const) expect(await call.refused(who, 'authorise-request', { request, why }), who).toEqual(failure('forbidden'));
  await call.get('registrar', 'authorise-request', { request, why });
});

test('refused, it is kept with why, and what stands goes on standing', async () => {
  const { incident, first, request } = await asked(crime('105/01'), crime('008/60'));
  await call.get('registrar', 'refuse-request', { request, why: 'She says she was not hurt.' });
  const file = await fileOf(incident);
  expect(file.decisions.map(({ id, current }) => [id, current])).toEqual([[first, true]]);
  expect(file.requests).toMatchObject([{ state: 'refused', end: { by: t.people.registrar.person, why: 'She says she was not hurt.' } }]);
  expect(await call.refused('senior', 'authorise-request', { request, why })).toEqual(failure('stale'));
});

test('a crime is not taken out of the figures so: that is a cancellation', async () => {
  const { request } = await asked(crime('105/01'), decision([noCrime()]));
  expect((await call.get('auditor', 'correction-requests', {})).requests).toMatchObject([{ basis: null }]);
  expect(await call.refused('registrar', 'authorise-request', { request, why })).toMatchObject({ code: 'refused', message: expect.stringContaining('cancellation under C1 to C5') as string });
});

test('a rape goes back to a reported incident by a registrar on the register alone, and before it is investigated', async () => {
  const { incident, request } = await asked(crime('019/16#1'), backToN100());
  expect(await call.refused('senior', 'authorise-request', { request, why, notInvestigated: true })).toMatchObject({ code: 'forbidden', message: expect.stringContaining('College of Policing’s register') as string });
  expect(await call.refused('registrar', 'authorise-request', { request, why })).toEqual(failure('refused', 'notInvestigated'));
  await call.get('registrar', 'authorise-request', { request, why, notInvestigated: true });
  expect((await fileOf(incident)).reported).toMatchObject([{ code: '100/01', state: 'open' }]);
});

test('a rape that went back is counted as no crime, and a number that was late is no delay of it', async () => {
  const { incident, request } = await asked(crime('019/16#1'), backToN100());
  const [rape] = (await fileOf(incident)).decisions[0]?.crimes ?? [];
  t.clock.moveTo(plusMs(t.clock.now(), 2 * dayMs));
  await call.get('assessor', 'enter-crime-number', { crime: rape?.id ?? '', number: '22/1/26', recordedAt: t.clock.now(), rationale: 'The crime system was down.' });
  const counted = async () => {
    const { figures, tables } = await call.get('auditor', 'figures', {});
    return [figures.flatMap(({ id, value }) => (['recorded-within-24h', 'recorded-late', 'delays-waiting'].includes(id) ? [value] : [])), tables.find(({ id }) => id === 'by-week')?.rows[0]?.cells.slice(4, 6), (await call.get('registrar', 'delays', {})).total];
  };
  expect(await counted()).toEqual([[1, 1, 0], [1, 1], 1]);
  await call.get('registrar', 'authorise-request', { request, why, notInvestigated: true });
  expect(await counted()).toEqual([[0, 0, null], [0, 0], 0]);
});

test('a registrar who is not on it may not', async () => {
  const { change } = await call.get('administrator', 'change-role', { person: t.people.registrar.person, role: 'registrar', registered: false, why: 'Lapsed' });
  await call.get('supervisor', 'approve-person-change', { change });
  const { request } = await asked(crime('019/16#1'), backToN100());
  expect(await call.refused('registrar', 'authorise-request', { request, why, notInvestigated: true })).toEqual(failure('forbidden'));
});

test('what was corrected meanwhile is not authorised as if it had not been', async () => {
  const { incident, first, request } = await asked(crime('105/01'), crime('008/60'));
  await call.get('supervisor', 'correct-decision', { incident, supersedes: first, decision: decision([allegation({ why: 'She told it again.' })]), why: 'A slip' });
  expect((await fileOf(incident)).requests).toMatchObject([{ state: 'overtaken' }]);
  expect(await call.refused('senior', 'authorise-request', { request, why })).toEqual(failure('stale'));
  expect((await call.get('auditor', 'correction-requests', {})).requests).toEqual([]);
});

test('there is no such request', async () => {
  expect(await call.refused('senior', 'authorise-request', { request: 'none', why })).toEqual(failure('not-found'));
  expect(await call.refused('senior', 'refuse-request', { request: 'none', why })).toEqual(failure('not-found'));
});
