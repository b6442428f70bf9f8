/** Working days over weekends, Easter, substitute days and changed clocks; and the list of holidays that ships. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localDateOf, plusDays, type LocalDate } from './local-date.ts';
import { BankHolidays, endOfWorkingDayAfter, isBeyond, isWorkingDay, workingDayAfter } from './working-days.ts';

const file: unknown = JSON.parse(readFileSync(new URL('../../../resources/calendar/bank-holidays-england-and-wales.json', import.meta.url), 'utf8'));
const holidays = BankHolidays.parse(file);
const day = (text: string): LocalDate => text as LocalDate;

test.for<readonly [string, string, number, string]>([
  ['midweek', '2026-04-14', 1, '2026-04-15'],
  ['over a weekend', '2026-04-17', 1, '2026-04-20'],
  ['from a Saturday: Monday is the first', '2026-04-18', 1, '2026-04-20'],
  ['from a Sunday: Tuesday is the second', '2026-04-19', 2, '2026-04-21'],
  ['five days are a week', '2026-04-14', 5, '2026-04-21'],
  ['over Easter 2026', '2026-04-02', 1, '2026-04-07'],
  ['two over Easter 2026', '2026-04-02', 2, '2026-04-08'],
  ['over Easter 2027, which falls in March', '2027-03-25', 1, '2027-03-30'],
  ['over the two bank holidays of May', '2026-05-01', 1, '2026-05-05'],
  ['Christmas 2026: Boxing Day falls on a Saturday and its substitute on the Monday', '2026-12-24', 1, '2026-12-29'],
  ['on the substitute day itself', '2026-12-28', 1, '2026-12-29'],
  ['Christmas 2027: both fall on a weekend and both have a substitute', '2027-12-24', 1, '2027-12-29'],
  ['over Christmas and New Year 2026', '2026-12-24', 5, '2027-01-05'],
  ['none', '2026-04-18', 0, '2026-04-18'],
  ['after the list has ended a New Year’s Day counts as any weekday', '2029-12-31', 1, '2030-01-01'],
])('%s: %s and %i', ([, from, n, to]) => {
  expect(workingDayAfter(day(from), n, holidays)).toBe(to);
});

test.for<readonly [string, string, number, string]>([
  ['a morning', '2026-04-14T09:00:00.000Z', 1, '2026-04-15T22:59:59.999Z'],
  ['23:59 by the wall clock in summer is still that day', '2026-04-14T22:59:00.000Z', 1, '2026-04-15T22:59:59.999Z'],
  ['midnight by the wall clock in summer is the next', '2026-04-14T23:00:00.000Z', 1, '2026-04-16T22:59:59.999Z'],
  ['23:59 in winter', '2026-12-01T23:59:00.000Z', 1, '2026-12-02T23:59:59.999Z'],
  ['Friday 23:59 before the clocks go forward', '2026-03-27T23:59:00.000Z', 1, '2026-03-30T22:59:59.999Z'],
  ['Friday before the clocks go back', '2026-10-23T22:30:00.000Z', 1, '2026-10-26T23:59:59.999Z'],
  ['the night before Good Friday', '2026-04-02T22:59:59.999Z', 2, '2026-04-08T22:59:59.999Z'],
])('%s: the last moment of the day', ([, since, n, due]) => {
  expect(endOfWorkingDayAfter(since, n, holidays)).toBe(due);
});

test('whatever the day, the nth working day after it is one, and there are n up to it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1400 }), fc.integer({ min: 1, max: 30 }), (offset, n) => {
      const from = plusDays(day('2024-01-01'), offset);
      const to = workingDayAfter(from, n, holidays);
      const between: LocalDate[] = [];
      for (let each = plusDays(from, 1); each <= to; each = plusDays(each, 1)) between.push(each);
      expect(isWorkingDay(to, holidays)).toBe(true);
      expect(between.filter((each) => isWorkingDay(each, holidays))).toHaveLength(n);
    }),
  );
});

test('the list that ships has eight holidays in each of its years and says when it ends', () => {
  const years = Map.groupBy(holidays.days, ({ date }) => date.slice(0, 4));
  expect([...years].map(([year, days]) => [year, days.length])).toEqual([['2024', 8], ['2025', 8], ['2026', 8], ['2027', 8]]);
  expect([isBeyond('2027-12-31T23:59:59.999Z', holidays), isBeyond('2028-01-01T00:00:00.000Z', holidays)]).toEqual([false, true]);
  expect(localDateOf('2027-12-31T23:59:59.999Z')).toBe(holidays.until);
});

test.for<readonly [string, object]>([
  ['a holiday on a weekend', { days: [{ date: '2026-12-26', name: 'Boxing Day' }] }],
  ['a holiday after its end', { days: [{ date: '2028-01-03', name: 'New Year’s Day' }] }],
  ['holidays out of order', { days: [{ date: '2026-12-25', name: 'a' }, { date: '2026-01-01', name: 'b' }] }],
  ['a date there is not', { until: '2027-02-30' }],
  ['no source', { source: undefined }],
])('a list with %s is refused', ([, change]) => {
  expect(BankHolidays.safeParse({ ...(file as object), ...change }).success).toBe(false);
});
