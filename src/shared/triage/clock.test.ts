/** The 24-hour clock (page 10): when it ends, its bands, and what counts as the same day. */
import { expect, test } from 'vitest';
import type { Received } from '../domain/report.ts';
import { bandAt, dueAt, sameDay, within24Hours, type Band } from './clock.ts';

const received = (at: string | null, precision: Received['precision'] = 'minute'): Received => ({ at: at as Received['at'], precision, text: null });

test.for<readonly [string, 'live' | 'historic', Received, string | null]>([
  ['a live report ends a day later to the millisecond', 'live', received('2026-04-13T07:00:00.123Z'), '2026-04-14T07:00:00.123Z'],
  ['24 hours are 24 hours when the clocks go forward', 'live', received('2026-03-28T12:00:00.000Z'), '2026-03-29T12:00:00.000Z'],
  ['24 hours are 24 hours when the clocks go back', 'live', received('2026-10-24T12:00:00.000Z'), '2026-10-25T12:00:00.000Z'],
  ['a day counts from its first moment', 'live', received('2026-04-12T23:00:00.000Z', 'day'), '2026-04-13T23:00:00.000Z'],
  ['a month counts from its first moment', 'live', received('2026-03-31T23:00:00.000Z', 'month'), '2026-04-01T23:00:00.000Z'],
  ['a time nobody can read has no clock', 'live', received(null, 'unreadable'), null],
  ['history has no clock', 'historic', received('2026-04-13T07:00:00.000Z'), null],
])('%s', ([, regime, given, due]) => {
  expect(dueAt(regime, given)).toBe(due);
});

const due = '2026-04-14T12:00:00.000Z';

test.for<readonly [string, string | null, Band]>([
  ['2026-04-13T12:00:00.000Z', due, 'in-time'],
  ['2026-04-14T05:59:59.999Z', due, 'in-time'],
  ['2026-04-14T06:00:00.000Z', due, 'amber'],
  ['2026-04-14T12:00:00.000Z', due, 'amber'],
  ['2026-04-14T12:00:00.001Z', due, 'red'],
  ['2030-01-01T00:00:00.000Z', null, 'no-clock'],
])('at %s with %s the band is %s', ([now, end, band]) => {
  expect(bandAt(end, now)).toBe(band);
});

test.for<readonly [string, string, boolean, boolean, string]>([
  ['2026-04-13T12:00:00.000Z', '2026-04-14T12:00:00.000Z', true, false, 'exactly a day later, on the next date'],
  ['2026-04-13T12:00:00.000Z', '2026-04-14T12:00:00.001Z', false, false, 'a millisecond more'],
  ['2026-04-13T22:30:00.000Z', '2026-04-13T22:59:59.999Z', true, true, 'before midnight by the wall clock in summer'],
  ['2026-04-13T22:30:00.000Z', '2026-04-13T23:00:00.000Z', true, false, 'midnight in summer is 23:00 in UTC'],
  ['2026-01-13T22:30:00.000Z', '2026-01-13T23:59:59.999Z', true, true, 'midnight in winter is 00:00 in UTC'],
  ['2026-10-24T23:00:00.000Z', '2026-10-25T23:59:59.999Z', false, true, 'the day the clocks go back has 25 hours: the same day, and past 24 hours'],
])('%s to %s: within 24 hours %s, the same day %s', ([from, to, inTime, same]) => {
  expect([within24Hours(from, to), sameDay(from, to)]).toEqual([inTime, same]);
});
