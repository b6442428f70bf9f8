/** Entering the number of the force's crime system: from then on a crime is recorded. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testBureau, type TestBureau } from '../../../../tests/support/bureau.ts';
import { calling, failure, type Calling } from '../../../../tests/support/calling.ts';
import { decideOk, enterReport } from '../../../../tests/support/incidents.ts';
import { allegation, decision } from '../../../../tests/support/invented.ts';
import { hourMs, plusMs } from '../../../shared/domain/instant.ts';

let t: TestBureau;
let call: Calling;
let incident: string;
let crimes: readonly string[];
beforeEach(() => {
  t = testBureau();
  call = calling(t);
  incident = enterReport(t);
  crimes = decideOk(t, incident, decision([allegation(), allegation()])).crimes;
});
afterEach(() => t.close());

const numbered = (crime: number, change: object = {}) => ({ crime: crimes[crime] ?? '', number: '22/1234/26', recordedAt: '2026-04-13T07:59:00.000Z', ...change });
const awaiting = async () => (await call.get('auditor', 'awaiting-crime-number', { after: null, limit: 10 })).crimes.map((row) => row.crime);

test('each crime waits for its own number and leaves the list with it', async () => {
  expect(await awaiting()).toEqual(crimes);
  await call.get('assessor', 'enter-crime-number', numbered(0));
  expect(await awaiting()).toEqual(crimes.slice(1));
  const file = await call.get('auditor', 'incident-file', { incident });
  expect(file.decisions[0]?.crimes.map(({ number, recordedAt }) => [number, recordedAt])).toEqual([['22/1234/26', '2026-04-13T07:59:00.000Z'], [null, null]]);
});

test('the number itself is not in the log', async () => {
  const { event } = await call.get('assessor', 'enter-crime-number', numbered(0));
  const [stored] = t.bureau.reader.store.log.after(event - 1, 1);
  expect(stored?.bytes).toContain('"kind":"crime-number.entered"');
  expect(stored?.bytes).not.toContain('22/1234/26');
});

test('a crime has one number, entered once', async () => {
  await call.get('assessor', 'enter-crime-number', numbered(0));
  expect(await call.refused('assessor', 'enter-crime-number', numbered(0, { number: '22/9/26' }))).toEqual(failure('stale'));
});

test('a number is one crime’s only', async () => {
  await call.get('assessor', 'enter-crime-number', numbered(0));
  expect(await call.refused('assessor', 'enter-crime-number', numbered(1, { number: ' 22/1234/26 ' }))).toEqual(failure('refused', 'number'));
});

test('it may be recorded this moment, not the next', async () => {
  await call.get('assessor', 'enter-crime-number', numbered(0, { recordedAt: '2026-04-13T09:00:00+01:00' }));
  expect(await call.refused('assessor', 'enter-crime-number', numbered(1, { number: '22/2/26', recordedAt: '2026-04-13T08:00:00.001Z' }))).toEqual(failure('refused', 'recordedAt'));
});

test('nothing is recorded before it was reported', async () => {
  expect(await call.refused('assessor', 'enter-crime-number', numbered(0, { recordedAt: '2025-04-13T07:59:00.000Z' }))).toEqual(failure('refused', 'recordedAt'));
  expect(await awaiting()).toEqual(crimes);
});

test.for<readonly [string, object, readonly string[]]>([
  ['no number', { number: ' ' }, ['number']],
  ['a time without its zone', { recordedAt: '2026-04-13T09:00' }, ['recordedAt']],
])('%s is not of the shape', async ([, change, paths]) => {
  expect(await call.refused('assessor', 'enter-crime-number', numbered(0, change))).toEqual(failure('invalid', ...paths));
});

test('a crime nobody recorded has no number', async () => {
  expect(await call.refused('assessor', 'enter-crime-number', numbered(0, { crime: 'none' }))).toEqual(failure('not-found'));
});

test('where the force declares Assay its crime system, deciding is recording', async () => {
  await call.get('supervisor', 'change-setting', { setting: 'is-crime-system', value: 'yes' });
  const later = enterReport(t);
  const { crimes: made } = await call.get('assessor', 'decide-incident', { incident: later, decision: decision() });
  const file = await call.get('auditor', 'incident-file', { incident: later });
  expect(file.decisions[0]?.crimes).toMatchObject([{ id: made[0], number: made[0], recordedAt: '2026-04-13T08:00:00.000Z' }]);
  expect(await awaiting()).toEqual(crimes);
  await call.get('supervisor', 'change-setting', { setting: 'is-crime-system', value: 'no' });
  await call.get('assessor', 'decide-incident', { incident: enterReport(t), decision: decision() });
  expect(await awaiting()).toHaveLength(3);
});

const corrected = (change: object = {}) => ({ crime: crimes[0] ?? '', instead: '22/1234/26', number: '22/1243/26', recordedAt: '2026-04-13T07:58:00.000Z', why: 'Two digits were swapped', ...change });

test('a wrong number is corrected with its reason: the newer one holds, the older stays in the log, and its number is free again', async () => {
  await call.get('assessor', 'enter-crime-number', numbered(0));
  await call.get('supervisor', 'correct-crime-number', corrected());
  const file = await call.get('auditor', 'incident-file', { incident });
  expect(file.decisions[0]?.crimes[0]).toMatchObject({ number: '22/1243/26', recordedAt: '2026-04-13T07:58:00.000Z' });
  const { events } = await call.get('auditor', 'trail', { incident, before: null, limit: 10 });
  expect(events.slice(0, 2).map(({ kind }) => kind)).toEqual(['crime-number.corrected', 'crime-number.entered']);
  await call.get('assessor', 'enter-crime-number', numbered(1));
  expect(await awaiting()).toEqual([]);
});

test.for<readonly [string, object, readonly string[]]>([
  ['to a number another crime has', { number: '22/7/26' }, ['number']],
  ['to a time before the report', { recordedAt: '2025-04-13T07:58:00.000Z' }, ['recordedAt']],
])('it is not corrected %s', async ([, change, paths]) => {
  await call.get('assessor', 'enter-crime-number', numbered(0));
  await call.get('assessor', 'enter-crime-number', numbered(1, { number: '22/7/26' }));
  expect(await call.refused('supervisor', 'correct-crime-number', corrected(change))).toEqual(failure('refused', ...paths));
});

test('a correction of what was corrected meanwhile, or of nothing, changes nothing', async () => {
  expect(await call.refused('supervisor', 'correct-crime-number', corrected())).toEqual(failure('refused'));
  await call.get('assessor', 'enter-crime-number', numbered(0));
  expect(await call.refused('supervisor', 'correct-crime-number', corrected({ instead: '22/0/26' }))).toEqual(failure('stale'));
  expect(await call.refused('supervisor', 'correct-crime-number', corrected({ why: ' ' }))).toEqual(failure('invalid', 'why'));
});

test('the store itself lets no two crimes have one number', async () => {
  await call.get('assessor', 'enter-crime-number', numbered(0));
  expect(() => t.bureau.runner.db.prepare("INSERT INTO crime_number_entries SELECT ?, event_seq + 1000, number, recorded_at, entered_by, NULL FROM crime_number_entries").run(crimes[1] ?? '')).toThrow(/another crime|FOREIGN KEY/);
});

/** Received at 07:00 on 13 April, decided at 08:00. */
const due = '2026-04-14T07:00:00.000Z';
const rationale = 'The crime system was down until noon.';
const lateNumber = (change: object = {}) => numbered(0, { recordedAt: plusMs(due, 60_000), ...change });
const lateIn = async (of = incident) => (await call.get('auditor', 'incident-file', { incident: of })).decisions.at(-1)?.crimes.map(({ late }) => late?.rationale ?? null);
const past = (): void => t.clock.moveTo(plusMs(due, 5 * hourMs));

test('what was decided in time and recorded a minute late wants a rationale, at its own field; at the last moment it wants none', async () => {
  past();
  expect((await call.get('auditor', 'awaiting-crime-number', { after: null, limit: 10 })).crimes.map(({ rationaleAfter }) => rationaleAfter)).toEqual([due, due]);
  expect(await call.refused('assessor', 'enter-crime-number', lateNumber())).toEqual(failure('refused', 'rationale'));
  expect(await call.refused('assessor', 'enter-crime-number', lateNumber({ rationale: 'Awaiting the outcome of enquiries.' }))).toMatchObject({ code: 'refused', problems: [{ path: 'rationale', message: expect.stringMatching(/not delayed in order to investigate/) as string, cite: 'Crime Recording Rules 2026/27, page 10' }] });
  expect(await awaiting()).toEqual(crimes);
  await call.get('assessor', 'enter-crime-number', lateNumber({ rationale }));
  await call.get('assessor', 'enter-crime-number', numbered(1, { number: '22/2/26', recordedAt: due }));
  expect(await lateIn()).toEqual([rationale, null]);
});

test('the rationale is committed to in the log and does not stand in it, and the trail says that it was late', async () => {
  past();
  const { event } = await call.get('assessor', 'enter-crime-number', lateNumber({ rationale }));
  const [line] = t.bureau.reader.store.log.after(event - 1, 1);
  expect(JSON.parse(line?.bytes ?? '')).toMatchObject({ data: { recording: expect.any(String) as string, rationale: expect.stringMatching(/^[0-9a-f]{64}$/) as string } });
  expect(line?.bytes).not.toContain('was down');
  expect((await call.get('auditor', 'trail', { incident, before: null, limit: 1 })).events[0]?.sentence).toMatch(/entered a crime number for .*: recorded late, for the registrar’s oversight\.$/);
});

test('a rationale that nobody asked for is not kept', async () => {
  const { event } = await call.get('assessor', 'enter-crime-number', numbered(0, { rationale }));
  expect(JSON.parse(t.bureau.reader.store.log.after(event - 1, 1)[0]?.bytes ?? '')).not.toHaveProperty('data.rationale');
  expect(await lateIn()).toEqual([null, null]);
});

test('what was decided late has its rationale already, and a crime without a clock wants none', async () => {
  const [other, unread] = [enterReport(t), enterReport(t, { received: { at: null as never, precision: 'unreadable' as never, text: 'last week' } })];
  past();
  const [lateOne] = decideOk(t, other, decision([allegation()], { late: 'It lay in a mailbox that nobody had read.' })).crimes;
  const [clockless] = decideOk(t, unread).crimes;
  t.clock.moveTo(plusMs(due, 60 * hourMs));
  const at = { recordedAt: t.clock.now() };
  await call.get('assessor', 'enter-crime-number', { crime: lateOne ?? '', number: '22/3/26', ...at });
  await call.get('assessor', 'enter-crime-number', { crime: clockless ?? '', number: '22/4/26', ...at });
  expect([await lateIn(other), await lateIn(unread)]).toEqual([[null], [null]]);
});

test('a correction to a later time, past the clock, has its reason as the rationale; one that shortens the delay keeps the first', async () => {
  past();
  await call.get('assessor', 'enter-crime-number', numbered(0));
  expect(await call.refused('supervisor', 'correct-crime-number', corrected({ recordedAt: plusMs(due, 3 * hourMs), why: 'We were waiting for her statement.' }))).toEqual(failure('refused', 'why'));
  await call.get('supervisor', 'correct-crime-number', corrected({ recordedAt: plusMs(due, 3 * hourMs), why: rationale }));
  expect(await lateIn()).toEqual([rationale, null]);
  await call.get('supervisor', 'correct-crime-number', corrected({ instead: '22/1243/26', number: '22/5/26', recordedAt: plusMs(due, hourMs), why: 'Awaiting a witness, somebody had typed another time' }));
  expect(await lateIn()).toEqual([rationale, null]);
  await call.get('supervisor', 'correct-crime-number', corrected({ instead: '22/5/26', number: '22/5/26', recordedAt: due, why: 'It was recorded at seven.' }));
  expect(await lateIn()).toEqual([null, null]);
});
