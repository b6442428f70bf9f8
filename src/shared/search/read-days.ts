/** The days that `opened:` names: one, a week, a month, a year, or from one to another. */
import { isLocalDate, plusDays, weekOf, type LocalDate } from '../domain/local-date.ts';

/** Both among them; null where it is open at that end. */
export type Days = { readonly from: LocalDate | null; readonly to: LocalDate | null };

const firstOfMonth = (date: LocalDate): LocalDate => `${date.slice(0, 8)}01` as LocalDate;
const month = (first: LocalDate): Days => ({ from: first, to: plusDays(firstOfMonth(plusDays(first, 31)), -1) });
const week = (monday: LocalDate): Days => ({ from: monday, to: plusDays(monday, 6) });
const day = (date: LocalDate): Days => ({ from: date, to: date });

const named: Readonly<Record<string, (today: LocalDate) => Days>> = {
  today: (today) => day(today),
  yesterday: (today) => day(plusDays(today, -1)),
  'this-week': (today) => week(weekOf(today)),
  'last-week': (today) => week(plusDays(weekOf(today), -7)),
  'this-month': (today) => month(firstOfMonth(today)),
  'last-month': (today) => month(firstOfMonth(plusDays(firstOfMonth(today), -1))),
};

export const dayNames: readonly string[] = Object.keys(named);

const written = (text: string): Days | null => {
  const iso = text.replace(/^(\d{2})\/(\d{2})\/(\d{4})$/, '$3-$2-$1');
  if (isLocalDate(iso)) return day(iso);
  const first = `${text.replace(/^(\d{2})\/(\d{4})$/, '$2-$1')}-01`;
  if (isLocalDate(first)) return month(first);
  if (/^(?:19|20)\d{2}$/.test(text)) return { from: `${text}-01-01` as LocalDate, to: `${text}-12-31` as LocalDate };
  return null;
};

const one = (text: string, today: LocalDate): Days | null => (Object.hasOwn(named, text) ? named[text]?.(today) ?? null : written(text));

/** Null where it is no day, or ends before it begins. */
export const readDays = (text: string, today: LocalDate): Days | null => {
  const [first = '', last, ...more] = text.toLowerCase().split('..');
  if (last === undefined) return one(first, today);
  const begin = one(first, today);
  const end = one(last, today);
  if (more.length > 0 || (first !== '' && begin === null) || (last !== '' && end === null) || (begin === null && end === null)) return null;
  const days = { from: begin?.from ?? null, to: end?.to ?? null };
  return days.from !== null && days.to !== null && days.from > days.to ? null : days;
};
