/** Calendar dates in the United Kingdom: the dates the counting rules speak of. */
import { msOf } from './instant.ts';

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
