/**
 * Working days: weekdays that are no bank holiday of England and Wales. The holidays come from a dated file
 * (`resources/calendar`) that says where it is from and when it ends; after its end only weekends are left out, and whoever
 * shows a date says so.
 */
import { z } from 'zod';
import { plusMs, type Instant } from './instant.ts';
import { isLocalDate, localDateOf, plusDays, startOfDate, weekOf, type LocalDate } from './local-date.ts';

const Day = z.custom<LocalDate>((value) => typeof value === 'string' && isLocalDate(value), { error: 'a date such as 2026-12-25' });

const isWeekend = (date: LocalDate): boolean => date >= plusDays(weekOf(date), 5);

export const BankHolidays = z
  .strictObject({
    area: z.string(),
    source: z.string(),
    from: Day,
    /** The last day the list speaks for. */
    until: Day,
    days: z.array(z.strictObject({ date: Day, name: z.string() })),
  })
  .refine(({ from, until, days }) => days.every(({ date }) => date >= from && date <= until), { error: 'A holiday lies outside the years of its list' })
  .refine(({ days }) => days.every(({ date }, at) => at === 0 || date > (days[at - 1]?.date ?? date)), { error: 'The holidays are not in order' })
  .refine(({ days }) => days.every(({ date }) => !isWeekend(date)), { error: 'A holiday falls on a weekend: its substitute day is meant' });
export type BankHolidays = z.infer<typeof BankHolidays>;

export const isWorkingDay = (date: LocalDate, { days }: Pick<BankHolidays, 'days'>): boolean => !isWeekend(date) && !days.some((each) => each.date === date);

/** The nth working day after a date, which itself never counts. */
export const workingDayAfter = (date: LocalDate, n: number, holidays: BankHolidays): LocalDate => {
  let day = date;
  for (let left = n; left > 0; ) {
    day = plusDays(day, 1);
    if (isWorkingDay(day, holidays)) left -= 1;
  }
  return day;
};

/** The last moment, by the clock on the wall, of the nth working day after the day something happened on. */
export const endOfWorkingDayAfter = (since: string, n: number, holidays: BankHolidays): Instant =>
  plusMs(startOfDate(plusDays(workingDayAfter(localDateOf(since), n, holidays), 1)), -1);

/** Whether the list no longer speaks for a day: what is due then was counted by weekdays only. */
export const isBeyond = (at: string, { until }: Pick<BankHolidays, 'until'>): boolean => localDateOf(at) > until;
