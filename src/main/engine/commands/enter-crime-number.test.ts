/** Entering the number of the force's crime system: from then on a crime is recorded. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testBureau, type TestBureau } from '../../../../tests/support/bureau.ts';
import { calling, failure, type Calling } from '../../../../tests/support/calling.ts';
import { decideOk, enterReport } from '../../../../tests/support/incidents.ts';
import { allegation, decision } from '../../../../tests/support/invented.ts';

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
