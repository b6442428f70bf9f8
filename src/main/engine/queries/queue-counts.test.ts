/** The forecast on a real store: who waits, in which order, at which pace. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testBureau, type TestBureau } from '../../../../tests/support/bureau.ts';
import { calling, type Calling } from '../../../../tests/support/calling.ts';
import { decideOk, enterHistoric, enterReport } from '../../../../tests/support/incidents.ts';
import { allegation, decision, noCrime } from '../../../../tests/support/invented.ts';
import type { ParkReason } from '../../../shared/triage/parking.ts';

let t: TestBureau;
let call: Calling;
beforeEach(() => {
  t = testBureau('2026-04-13T08:00:00.000Z');
  call = calling(t);
});
afterEach(() => t.close());

const receivedAt = (at: string): string => enterReport(t, { openingCode: 'Theft', received: { at, precision: 'minute', text: null } });
const forecast = async () => (await call.get('assessor', 'queue-counts', {})).forecast;

test('without a decision in the last two hours every one that falls due before the next quarter of the day passes', async () => {
  for (const at of ['2026-04-12T07:30:00.000Z', '2026-04-12T09:00:00.000Z', '2026-04-12T10:30:00.000Z', '2026-04-12T12:00:00.000Z']) receivedAt(at);
  expect(await forecast()).toEqual({ passing: 2, by: '2026-04-13T11:00:00.000Z', perHour: 0 });
});

test('at a pace of one an hour the first in the order of the queue is in time, and the second is not', async () => {
  for (let done = 0; done < 2; done++) decideOk(t, receivedAt('2026-04-13T07:00:00.000Z'));
  for (const at of ['2026-04-12T09:30:00.000Z', '2026-04-12T09:45:00.000Z']) receivedAt(at);
  expect(await forecast()).toEqual({ passing: 1, by: '2026-04-13T11:00:00.000Z', perHour: 1 });
  t.clock.moveTo('2026-04-13T10:05:00.000Z');
  expect((await forecast()).perHour).toBe(0);
});

test('the pace is of what left the queue: no correction, nothing historic', async () => {
  const incident = receivedAt('2026-04-13T07:00:00.000Z');
  const { decision: first } = decideOk(t, incident);
  await call.get('supervisor', 'correct-decision', { incident, supersedes: first, decision: decision([allegation({ why: 'Her sister saw it.' })]), why: 'The reason was short.' });
  decideOk(t, enterHistoric(t));
  expect((await forecast()).perHour).toBe(1 / 2);
});

test.each<readonly [string, ParkReason, string, number]>([
  ['back before its 24 hours end is not forecast to pass them', 'victim', '2026-04-13T09:00:00.000Z', 1],
  ['beyond its 24 hours passes them', 'victim', '2026-04-13T09:45:00.000Z', 2],
  ['on a clock of its own does not', 'national-crime-agency', '2026-04-13T09:45:00.000Z', 1],
])('what is parked takes nobody’s turn, and %s', async (_, reason, until, passing) => {
  for (let done = 0; done < 2; done++) decideOk(t, receivedAt('2026-04-13T07:00:00.000Z'));
  const parked = receivedAt('2026-04-12T09:30:00.000Z');
  for (const at of ['2026-04-12T09:45:00.000Z', '2026-04-12T09:50:00.000Z']) receivedAt(at);
  await call.get('assessor', 'park-incident', { incident: parked, reason, until, asked: 'Whom it is for', note: 'They ring back', rationale: 'She is in surgery until then.' });
  expect((await forecast()).passing).toBe(passing);
});

test('what waits for a reference was decided: it takes nobody’s turn and passes nothing', async () => {
  const answer = { kind: 'crime-related-incident', ground: 'b', otherForce: { force: 'Kent Police', reference: null, acceptedBy: null } } as const;
  const elsewhere = noCrime({ path: [...allegation().path.slice(0, 5), { box: 'F6', answer: 'yes' }], answer });
  expect(decideOk(t, receivedAt('2026-04-12T09:30:00.000Z'), decision([elsewhere]))).toMatchObject({ state: 'awaiting-reference' });
  decideOk(t, receivedAt('2026-04-13T07:00:00.000Z'));
  receivedAt('2026-04-12T09:45:00.000Z');
  expect(await forecast()).toEqual({ passing: 0, by: '2026-04-13T11:00:00.000Z', perHour: 1 });
});
