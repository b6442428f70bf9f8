/** Dates as a published list prints them: to the day, the month or only the year. */
import { z } from 'zod';

/** `2015`, `2015-04` or `2015-04-13`. Its length is its precision; nothing is made up to fill it. */
export const PartialDate = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, {
  error: 'a year, a month or a day, such as 2015, 2015-04 or 2015-04-13',
});
export type PartialDate = z.infer<typeof PartialDate>;

export const precisionOf = (date: PartialDate): 'year' | 'month' | 'day' =>
  date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';

/** Whether `day` lies in the period named, or later. */
export const hasBegun = (period: PartialDate, day: string): boolean => day.slice(0, period.length) >= period;

/** Whether the period named is wholly over on `day`; a period of one day is over from that day on. */
export const hasEnded = (period: PartialDate, day: string): boolean =>
  precisionOf(period) === 'day' ? day >= period : day.slice(0, period.length) > period;

const months = 'January February March April May June July August September October November December'.split(' ');

/** "13 April 2015", "April 2015", "2015" */
export const partialDateWords = (date: PartialDate): string => {
  const [year, month, day] = date.split('-');
  return [day && String(Number(day)), month && months[Number(month) - 1], year].filter(Boolean).join(' ');
};

/** "on 13 April 2015", "in April 2015" */
export const partialDatePhrase = (date: PartialDate): string =>
  `${precisionOf(date) === 'day' ? 'on' : 'in'} ${partialDateWords(date)}`;
