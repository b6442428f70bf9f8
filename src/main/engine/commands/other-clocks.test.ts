/** Reports on another clock than the 24 hours (pages 17, 18 and 37): what is kept of it, what counts as a delay, and what the figures count. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testBureau, type TestBureau } from '../../../../tests/support/bureau.ts';
import { calling, type Calling } from '../../../../tests/support/calling.ts';
import { act, reported } from '../../../../tests/support/facts.ts';
import { decideOk, enterReport } from '../../../../tests/support/incidents.ts';
import { allegation, decision } from '../../../../tests/support/invented.ts';
import type { DecisionInput } from '../../../shared/domain/decision.ts';
import { FactsDocument, type FactsInput } from '../../../shared/rules/facts/document.ts';

let t: TestBureau;
let call: Calling;
let incident: string;
beforeEach(() => {
  t = testBureau();
  call = calling(t);
  incident = enterReport(t);
});
afterEach(() => t.close());

type Assault = Partial<Parameters<typeof act<'assault'>>[0]>;

/** Received at 07:00 on 13 April; the authority decided on 4 May, whose last moment is this. */
const ends = '2026-05-04T22:59:59.999Z';
const [onTheDay, nextDay, later] = ['2026-05-04T15:00:00.000Z', '2026-05-05T08:00:00.000Z', '2026-05-06T08:00:00.000Z'];
const post = 'The file came back by post.';
const facts = (...acts: NonNullable<FactsInput['acts']>) => ({ names: {}, document: FactsDocument.parse(reported({ report: { by: 'victim', receivedAt: '2026-04-13T07:00:00Z' }, acts })) });
const assault = (change: Assault = {}) => act({ kind: 'assault', injury: 'none', intentSeriousHarm: false, features: [], ...change });
const onDuty = (change: Assault = {}) => assault({ circumstances: ['police-on-duty'], authorityDecided: 'cps-advice-sought', authorityDecidedOn: '2026-05-04', ...change });
const harmful = (change: Assault = {}) => assault({ circumstances: ['national-crime-agency'], recordingCompromises: ['safety'], ...change });
const made = (told: ReturnType<typeof facts> | null = facts(onDuty()), change: Partial<DecisionInput> = {}) => decision([allegation()], { facts: told, ...change });
const at = (moment: string): void => t.clock.moveTo(moment);
const figure = async (id: string) => {
  const found = (await call.get('auditor', 'figures', {})).figures.find((each) => each.id === id);
  return [found?.value ?? null, found?.n ?? null];
};
const waiting = async () => (await call.get('registrar', 'delays', {})).waiting;
const file = () => call.get('auditor', 'incident-file', { incident });
const eventOf = (kind: string) => t.bureau.reader.store.log.after(0, 1000).map(({ bytes }) => JSON.parse(bytes) as { kind: string; data: Record<string, unknown> }).findLast((event) => event.kind === kind);

test('recorded on the day the authority decided, three weeks after the report, it is no delay and nobody is asked why', async () => {
  at(onTheDay);
  decideOk(t, incident, made());
  expect([await waiting(), (await file()).decisions[0]]).toMatchObject([[], { delay: null, clock: { from: 'appropriate-authority', by: ends } }]);
  expect(eventOf('incident.decided')?.data).toMatchObject({ late: false, clock: { from: 'appropriate-authority', by: ends } });
  expect((await call.get('auditor', 'trail', { incident, before: null, limit: 1 })).events[0]?.sentence).toMatch(/; its clock runs from the appropriate authority’s decision\.$/);
});

test('recorded on a later day it is a delay against that clock, and says so to the registrar, in the file and in the trail', async () => {
  at(nextDay);
  const refused = await call.refused('assessor', 'decide-incident', { incident, decision: made() });
  expect(refused).toMatchObject({ code: 'refused', problems: [{ path: 'late', cite: 'Crime Recording Rules 2026/27, page 17' }] });
  const { decision: id } = decideOk(t, incident, made(facts(onDuty()), { late: post }));
  expect(await waiting()).toMatchObject([{ of: 'decision', id, due: ends, clock: 'appropriate-authority', pastClockMs: 9 * 3_600_000 + 1, rationale: post }]);
  await call.get('registrar', 'oversee-delay', { delay: { of: 'decision', id }, accepted: true, note: 'It will be sent by hand.' });
  expect(eventOf('delay.overseen')?.data).toMatchObject({ clock: 'appropriate-authority', decision: id });
  expect((await call.get('auditor', 'trail', { incident, before: null, limit: 1 })).events[0]?.sentence).toMatch(/was recorded past the day of the appropriate authority’s decision and accepted the rationale\.$/);
  expect(await figure('other-clock-late')).toEqual([1, 1]);
});

test.each<readonly [string, () => ReturnType<typeof made>, string | null]>([
  ['the day is not told: the 24 hours, as ever', () => made(facts(onDuty({ authorityDecidedOn: undefined as never })), { late: post }), '2026-04-14T07:00:00.000Z'],
  ['no facts are told', () => made(null, { late: post }), '2026-04-14T07:00:00.000Z'],
  ['nothing of it says so', () => made(facts(assault()), { late: post }), '2026-04-14T07:00:00.000Z'],
  ['recording would do harm still (page 18)', () => made(facts(harmful())), null],
  ['it did until today', () => made(facts(harmful({ recordingCompromises: [], harmEndedOn: '2026-05-04' }))), null],
  ['it did until two days ago', () => made(facts(harmful({ recordingCompromises: [], harmEndedOn: '2026-05-02' })), { late: post }), '2026-05-02T22:59:59.999Z'],
])('three weeks after the report: %s', async (_, decided, missed) => {
  at(onTheDay);
  decideOk(t, incident, decided());
  expect((await waiting()).map(({ due }) => due)).toEqual(missed === null ? [] : [missed]);
});

test('a crime decided in time on another clock and numbered after it wants a rationale against that clock', async () => {
  at(onTheDay);
  const [crime = ''] = decideOk(t, incident, made()).crimes;
  expect((await call.get('auditor', 'awaiting-crime-number', { after: null, limit: 10 })).crimes).toMatchObject([{ due: ends, clock: 'appropriate-authority', rationaleAfter: ends }]);
  at(later);
  const number = { crime, number: '22/1/26', recordedAt: nextDay };
  expect(await call.refused('assessor', 'enter-crime-number', number)).toMatchObject({ code: 'refused', problems: [{ path: 'rationale', cite: 'Crime Recording Rules 2026/27, page 17' }] });
  await call.get('assessor', 'enter-crime-number', { ...number, rationale: post });
  expect(await waiting()).toMatchObject([{ of: 'recording', clock: 'appropriate-authority', due: ends, rationale: post }]);
  expect((await file()).decisions[0]?.crimes[0]?.late).toEqual({ clock: 'appropriate-authority', rationale: post, overseen: null });
  expect(await figure('other-clock-late')).toEqual([1, 1]);
});

test.each<readonly [string, () => ReturnType<typeof facts>, string]>([
  ['on the day itself', () => facts(onDuty()), onTheDay],
  ['while it may wait, whenever', () => facts(harmful()), nextDay],
])('and wants none %s', async (_, told, recordedAt) => {
  at(onTheDay);
  const [crime = ''] = decideOk(t, incident, made(told())).crimes;
  at(later);
  await call.get('assessor', 'enter-crime-number', { crime, number: '22/1/26', recordedAt });
  expect(await waiting()).toEqual([]);
});

test('no figure of 24 hours counts it or its crime, and the figures of other clocks do', async () => {
  const [crime = ''] = decideOk(t, enterReport(t)).crimes;
  await call.get('assessor', 'enter-crime-number', { crime, number: '22/1/26', recordedAt: t.clock.now() });
  at(onTheDay);
  const [other = ''] = decideOk(t, incident, made()).crimes;
  expect(await Promise.all(['number-overdue', 'decided-late', 'other-clock', 'other-clock-late'].map(figure))).toEqual([[0, 0], [0, 0], [1, 1], [0, 0]]);
  await call.get('assessor', 'enter-crime-number', { crime: other, number: '22/2/26', recordedAt: onTheDay });
  const measured = ['recorded-late', 'decided-within-24h', 'recorded-within-24h', 'recorded-same-day', 'hours-to-decision'];
  expect(await Promise.all(measured.map(figure))).toEqual([[0, 0], [1, 1], [1, 1], [1, 1], [1, 1]]);
  const week = (await call.get('auditor', 'figures', {})).tables.find(({ id }) => id === 'by-week');
  expect(week?.rows.map(({ cells }) => cells)).toEqual([['2026-04-13', 2, 2, 1, 2, 2, 1]]);
  for (const [set, rows] of [['timed-decided', 1], ['timed-recorded', 1], ['other-clock', 1]] as const) expect((await call.get('auditor', 'figure-incidents', { incidents: set, limit: 10 })).total).toBe(rows);
});

test('mending a decision after its clock is no delay, under either clock; a crime that the correction adds is', async () => {
  at(onTheDay);
  const { decision: first } = decideOk(t, incident, made());
  at(later);
  const { decision: second } = await call.get('supervisor', 'correct-decision', { incident, supersedes: first, decision: decision([allegation({ why: 'Her sister saw it.' })], { facts: facts(onDuty()) }), why: 'The reason was short.' });
  expect([await waiting(), await figure('other-clock-late')]).toEqual([[], [0, 0]]);
  const two = [allegation(), allegation({ victim: { kind: 'person', name: 'Second Victim' } })];
  const both = { names: {}, document: FactsDocument.parse(reported({ report: { by: 'victim', receivedAt: '2026-04-13T07:00:00Z' }, victims: [{ id: 'V1', capacity: [] }, { id: 'V2', capacity: [] }], acts: [onDuty(), onDuty({ id: 'A2', to: ['V2'] })] })) };
  const { decision: third } = await call.get('supervisor', 'correct-decision', { incident, supersedes: second ?? '', decision: decision(two, { facts: both, late: post, reasons: { 'other-than-the-facts': 'Two were struck.' } }), why: 'Her sister was struck too.' });
  expect(await waiting()).toMatchObject([{ of: 'decision', id: third, clock: 'appropriate-authority', due: ends }]);
});

test('a crime that was late on another clock and is cancelled since is no figure of it', async () => {
  at(nextDay);
  const { decision: of, crimes: [crime = ''] } = decideOk(t, incident, made(facts(onDuty()), { late: post }));
  expect(await figure('other-clock-late')).toEqual([1, 1]);
  const { cancellation } = await call.get('assessor', 'ask-cancellation', { crime, decision: of, asked: { category: 'C4', mistake: 'Another log was open.', shows: 'Its log tells of a lost bag.', withdrawn: false, pressure: null, mandatoryReport: null } });
  await call.get('registrar', 'authorise-cancellation', { cancellation, why: 'The log settles it.', independent: true });
  expect([await figure('other-clock'), await figure('other-clock-late')]).toEqual([[1, 1], [0, 0]]);
});
