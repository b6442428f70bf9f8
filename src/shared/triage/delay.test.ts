/** How long a delay is, and when a crime’s number makes one, to the millisecond on both sides of the 24 hours. */
import { expect, test } from 'vitest';
import { pastClockMs, rationaleAfter, wantsRationale } from './delay.ts';

const due = '2026-04-14T07:00:00.000Z';

test.each<readonly [string, string | null, string, number | null]>([
  ['a millisecond before they end', due, '2026-04-14T06:59:59.999Z', 0],
  ['as they end', due, due, 0],
  ['a millisecond after', due, '2026-04-14T07:00:00.001Z', 1],
  ['a day after', due, '2026-04-15T07:00:00.000Z', 86_400_000],
  ['where it is not known when it was received', null, '2026-04-15T07:00:00.000Z', null],
])('%s: %s', (_, ends, until, ms) => {
  expect(pastClockMs(ends, until)).toBe(ms);
});

test.each<readonly [string, string | null, boolean, string | null]>([
  ['what was decided in time wants a rationale once its 24 hours are over', due, false, due],
  ['what was decided late has its rationale', due, true, null],
  ['what has no clock, being historic or of a time nobody can read, wants none', null, false, null],
])('%s', (_, ends, isDecidedLate, after) => {
  expect(rationaleAfter({ due: ends, isDecidedLate })).toBe(after);
});

const [inTime, asTheyEnd, late, later] = ['2026-04-14T06:59:59.999Z', due, '2026-04-14T07:00:00.001Z', '2026-04-14T08:00:00.000Z'];

test.each<readonly [string, string | null, string, string | null, boolean]>([
  ['entered a millisecond before', due, inTime, null, false],
  ['entered as they end', due, asTheyEnd, null, false],
  ['entered a millisecond after', due, late, null, true],
  ['entered after them where none is wanted', null, late, null, false],
  ['corrected from in time to late', due, late, inTime, true],
  ['corrected from late to later', due, later, late, true],
  ['corrected from later to late: the delay is shorter than what was told of it', due, late, later, false],
  ['late, and another number at the same time', due, late, late, false],
  ['corrected from late to in time', due, inTime, late, false],
])('a number %s', (_, after, recordedAt, before, wanted) => {
  expect(wantsRationale(after, recordedAt, before)).toBe(wanted);
});
