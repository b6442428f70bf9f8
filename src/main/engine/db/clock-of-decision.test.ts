/** A later version says another time of the report: what was decided stays held against the clock it was made on, wherever that is asked. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testBureau, type TestBureau } from '../../../../tests/support/bureau.ts';
import { calling, type Calling } from '../../../../tests/support/calling.ts';
import { decideOk, enterHistoric, enterReceived, enterReport } from '../../../../tests/support/incidents.ts';
import { allegation, decision } from '../../../../tests/support/invented.ts';
import { hourMs, plusMs } from '../../../shared/domain/instant.ts';

let t: TestBureau;
let call: Calling;
let incident: string;
beforeEach(() => {
  t = testBureau();
  call = calling(t);
  incident = enterReport(t);
});
afterEach(() => t.close());

/** Received at 07:00 on 13 April; two hours later, by what is told afterwards. */
const received = '2026-04-13T07:00:00.000Z';
const after = (hours: number): string => plusMs(received, hours * hourMs);
const late = 'It lay in a mailbox that nobody had read.';

const decideAfter = (hours: number): string => {
  t.clock.moveTo(after(hours));
  return decideOk(t, incident, decision([allegation()], hours > 24 ? { late } : {})).crimes[0] ?? '';
};
const figures = async (...ids: readonly string[]) => {
  const found = (await call.get('auditor', 'figures', {})).figures;
  return ids.map((id) => found.find((each) => each.id === id)?.value);
};
const listed = async (incidents: string) => (await call.get('auditor', 'figure-incidents', { incidents, limit: 9 })).total;
const weeks = async () => (await call.get('auditor', 'figures', {})).tables.find(({ id }) => id === 'by-week')?.rows.map(({ cells }) => cells);

test('decided 25 hours after the report, it stays late, in the figures, in the list behind them and for the registrar', async () => {
  decideAfter(25);
  enterReceived(t, incident, after(2));
  expect(await figures('decided-late', 'decided-within-24h', 'hours-to-decision')).toEqual([1, 0, 25]);
  expect(await listed('decided-late')).toBe(1);
  expect(await weeks()).toEqual([['2026-04-13', 1, 1, 0, 1, 0, null]]);
  expect((await call.get('registrar', 'delays', {})).waiting).toMatchObject([{ due: after(24), pastClockMs: hourMs }]);
});

test('decided in time on a version that says the later time, it is in time, and stays so where the earlier is told again', async () => {
  enterReceived(t, incident, after(2));
  t.clock.moveTo(after(25));
  decideOk(t, incident, decision([allegation()], { versionRead: 2 }));
  enterReceived(t, incident, received);
  expect(await figures('decided-late', 'decided-within-24h', 'hours-to-decision')).toEqual([0, 1, 23]);
});

test('a number is held against the clock of the decision that made its crime: in the list, in what is asked and in the figures', async () => {
  const crime = decideAfter(1);
  enterReceived(t, incident, after(2));
  t.clock.moveTo(after(25));
  expect((await call.get('auditor', 'awaiting-crime-number', { after: null, limit: 9 })).crimes).toMatchObject([{ crime, due: after(24), rationaleAfter: after(24) }]);
  expect(await figures('number-overdue')).toEqual([1]);
  const number = { crime, number: '22/1/26', recordedAt: after(25) };
  expect(await call.refused('assessor', 'enter-crime-number', { ...number })).toMatchObject({ code: 'refused', problems: [{ path: 'rationale' }] });
  await call.get('assessor', 'enter-crime-number', { ...number, rationale: late });
  expect(await figures('recorded-late', 'recorded-within-24h', 'number-overdue')).toEqual([1, 0, 0]);
  expect((await call.get('registrar', 'delays', {})).waiting).toMatchObject([{ of: 'recording', due: after(24) }]);
});

test('a parking is held against the version that was there when it was made', async () => {
  await call.get('assessor', 'park-incident', { incident, reason: 'victim', until: after(29), asked: 'The victim', note: 'She rings back', rationale: 'She is in surgery until then.' });
  t.clock.moveTo(after(1));
  enterReceived(t, incident, after(2));
  expect((await call.get('registrar', 'delays', {})).waiting).toMatchObject([{ of: 'parking', due: after(24), pastClockMs: 5 * hourMs }]);
});

test('until it is decided, an incident is counted by what stands: a week that is told later is its week', async () => {
  enterReceived(t, incident, '2026-04-06T07:00:00.000Z');
  expect((await weeks())?.map(([week, count]) => [week, count])).toEqual([['2026-04-06', 1]]);
  expect([await listed('week:2026-04-06'), await listed('week:2026-04-13')]).toEqual([1, 0]);
});

test('what is historic has no clock', () => {
  const made = decideOk(t, enterHistoric(t));
  expect(t.bureau.reader.store.decisions.dueOf(made.decision)).toBeNull();
});
