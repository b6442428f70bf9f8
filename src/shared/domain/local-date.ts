/** Calendar dates in the United Kingdom: the dates the counting rules speak of. */
import { isCalendarDay } from './calendar-day.ts';
import { hourMs, msOf, plusMs, type Instant } from './instant.ts';

/** `2026-04-01`. Sorting the text sorts the dates. */
export type LocalDate = string & { readonly __localDate: true };

const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The date on which a moment fell by the clock on the wall in the United Kingdom. */
export const localDateOf = (at: string): LocalDate => {
  const parts = Object.fromEntries(london.formatToParts(msOf(at)).map((part) => [part.type, part.value]));
  return `${parts['year']}-${parts['month']}-${parts['day']}` as LocalDate;
};

/** Monday of the ISO week in which a date falls. */
export const weekOf = (date: LocalDate): LocalDate => {
  const ms = Date.parse(`${date}T00:00:00Z`);
  const weekday = (new Date(ms).getUTCDay() + 6) % 7;
  return new Date(ms - weekday * 86_400_000).toISOString().slice(0, 10) as LocalDate;
};

/** The first moment of a date in the United Kingdom, which is never further from midnight in UTC than an hour before it. */
export const startOfDate = (date: LocalDate): Instant => {
  const midnight = `${date}T00:00:00.000Z`;
  const hourBefore = plusMs(midnight, -hourMs);
  return localDateOf(hourBefore) === date ? hourBefore : plusMs(midnight, 0);
};

/** The last that four figures can write: "for ever", to whoever types it. */
const lastDate = Date.parse('9999-12-31T00:00:00Z');

export const plusDays = (date: LocalDate, days: number): LocalDate =>
  new Date(Math.min(lastDate, Date.parse(`${date}T00:00:00Z`) + days * 86_400_000)).toISOString().slice(0, 10) as LocalDate;

/** How many days later the second is. */
export const daysBetween = (first: LocalDate, second: LocalDate): number => Math.round((Date.parse(`${second}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / 86_400_000);

/** Whether a text is a date as we write it, and one there is. */
export const isLocalDate = (text: string): text is LocalDate => isCalendarDay(text);
