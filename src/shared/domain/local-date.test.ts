/** Dates by the clock on the wall in the United Kingdom, on the days that clock is changed too. */
import { expect, test } from 'vitest';
import { isLocalDate, localDateOf, plusDays, startOfDate, weekOf, type LocalDate } from './local-date.ts';

const date = (text: string): LocalDate => text as LocalDate;

test.for<readonly [string, string, string]>([
  ['winter', '2026-01-13', '2026-01-13T00:00:00.000Z'],
  ['summer', '2026-04-13', '2026-04-12T23:00:00.000Z'],
  ['the day the clocks go forward', '2026-03-29', '2026-03-29T00:00:00.000Z'],
  ['the day after it', '2026-03-30', '2026-03-29T23:00:00.000Z'],
  ['the day the clocks go back', '2026-10-25', '2026-10-24T23:00:00.000Z'],
  ['the day after that', '2026-10-26', '2026-10-26T00:00:00.000Z'],
])('%s: %s starts at %s', ([, day, start]) => {
  expect(startOfDate(date(day))).toBe(start);
  expect(localDateOf(start)).toBe(day);
  expect(localDateOf(new Date(Date.parse(start) - 1).toISOString())).toBe(plusDays(date(day), -1));
});

test.for<readonly [string, string]>([
  ['2026-04-13', '2026-04-13'],
  ['2026-04-19', '2026-04-13'],
  ['2026-04-12', '2026-04-06'],
  ['2026-01-01', '2025-12-29'],
])('the week of %s begins on Monday %s', ([day, monday]) => {
  expect(weekOf(date(day))).toBe(monday);
});

test.for<readonly [string, boolean]>([
  ['2026-02-28', true],
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['2026-4-1', false],
  ['', false],
])('"%s" is a date: %s', ([text, is]) => {
  expect(isLocalDate(text)).toBe(is);
});

test('no day comes after the last that four figures can write', () => {
  expect([plusDays(date('9999-12-30'), 1), plusDays(date('9999-12-31'), 1)]).toEqual(['9999-12-31', '9999-12-31']);
});
