/** Dates and times of mixed formats: read with the precision they have, or left as the text they are. Nothing is mended. */
import { instantFromMs, type Instant } from '../domain/instant.ts';
import type { DateOrder } from './mapping.ts';
import { readTimeOfDay } from './read-time-of-day.ts';
import { momentOf } from './zone-offset.ts';

type TimePrecision = 'minute' | 'day' | 'month';

/**
 * - `words` no date is recognised; `period` from one moment to another; `serial-number` a spreadsheet's count of days,
 *   of which there are two, four years apart.
 * - `no-such-date` and `no-such-time`: 31/04, 24:00, 13:42 PM, a year before 1900 or after 2099.
 * - `order-unknown` day or month first is not decided; `clock-went-forward` the night it was never that time.
 */
type WhyUnreadable =
  | 'blank'
  | 'words'
  | 'period'
  | 'serial-number'
  | 'no-such-date'
  | 'no-such-time'
  | 'order-unknown'
  | 'clock-went-forward';

export type ReadDate =
  | { readonly readable: true; readonly at: Instant; readonly precision: TimePrecision; readonly twice: boolean }
  | { readonly readable: false; readonly why: WhyUnreadable };

export type DateReading = { readonly order: DateOrder | null; readonly zone: string };

const no = (why: WhyUnreadable): ReadDate => ({ readable: false, why });

type Day = { readonly year: number; readonly month: number; readonly day: number };
type DatePart = { readonly date: Day | 'no-such-date' | 'order-unknown'; readonly rest: string; readonly precision: 'day' | 'month' };

const numeric = /^(\d{1,4})([/.-])(\d{1,2})\2(\d{1,4})(?!\d)/;
const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})(?=$|T)/;
const weekday = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/i;
const dayAndName = /^(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?[\s/.-]+([a-z]{3,9})\.?,?[\s/.-]+(\d{4}|\d{2})(?!\d)/i;
const nameAndDay = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/i;
const yearMonth = /^(\d{4})[/-](\d{1,2})$/;
const monthYear = /^(\d{1,2})[/-](\d{4})$/;
const nameYear = /^([a-z]{3,9})\.?,?[\s-]+(\d{4})$/i;

const monthNames = 'january february march april may june july august september october november december'.split(' ');

const monthOf = (name: string): number => {
  const wanted = name.toLowerCase() === 'sept' ? 'sep' : name.toLowerCase();
  return monthNames.findIndex((month) => month === wanted || month.slice(0, 3) === wanted) + 1;
};

/** Two digits: 00 to 69 are of this century, 70 to 99 of the last, as POSIX has it. */
const yearOf = (digits: string): number => (digits.length === 2 ? Number(digits) + (Number(digits) < 70 ? 2000 : 1900) : Number(digits));

const valid = ({ year, month, day }: Day): Day | 'no-such-date' => {
  if (year < 1900 || year > 2099 || month < 1 || month > 12 || day < 1) return 'no-such-date';
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? { year, month, day } : 'no-such-date';
};

const inOrder = (first: string, second: string, third: string, order: DateOrder | null): DatePart['date'] => {
  if (first.length > 2) return third.length <= 2 && first.length === 4 ? valid({ year: Number(first), month: Number(second), day: Number(third) }) : 'no-such-date';
  if (third.length !== 2 && third.length !== 4) return 'no-such-date';
  const [a, b] = [Number(first), Number(second)];
  if (order === 'year-first') return third.length === 2 && first.length === 2 ? valid({ year: yearOf(first), month: b, day: Number(third) }) : 'no-such-date';
  const year = yearOf(third);
  if (order === 'day-first' || a > 12) return order === 'month-first' ? 'no-such-date' : valid({ year, month: b, day: a });
  if (order === 'month-first' || b > 12) return valid({ year, month: a, day: b });
  return a === b ? valid({ year, month: a, day: b }) : 'order-unknown';
};

const wholeMonth = (year: string, month: number): DatePart => ({ date: valid({ year: Number(year), month, day: 1 }), rest: '', precision: 'month' });

const namedDate = (text: string): DatePart | null => {
  const bare = text.replace(weekday, '');
  const day = dayAndName.exec(bare) ?? null;
  const american = day === null ? nameAndDay.exec(bare) : null;
  const [all, dayDigits, name, year] = day ?? [american?.[0], american?.[2], american?.[1], american?.[3]];
  if (all === undefined || dayDigits === undefined || name === undefined || year === undefined) return null;
  const month = monthOf(name);
  if (month === 0) return null;
  return { date: valid({ year: yearOf(year), month, day: Number(dayDigits) }), rest: bare.slice(all.length), precision: 'day' };
};

const datePart = (text: string, order: DateOrder | null): DatePart | null => {
  const triple = numeric.exec(text);
  if (triple) {
    const [all, first = '', , second = '', third = ''] = triple;
    return { date: inOrder(first, second, third, order), rest: text.slice(all.length), precision: 'day' };
  }
  const run = compact.exec(text);
  if (run) return { date: valid({ year: Number(run[1]), month: Number(run[2]), day: Number(run[3]) }), rest: text.slice(8), precision: 'day' };
  const iso = yearMonth.exec(text);
  if (iso) return wholeMonth(iso[1] ?? '', Number(iso[2]));
  const slashed = monthYear.exec(text);
  if (slashed) return wholeMonth(slashed[2] ?? '', Number(slashed[1]));
  const named = nameYear.exec(text);
  if (named && monthOf(named[1] ?? '') > 0) return wholeMonth(named[2] ?? '', monthOf(named[1] ?? ''));
  return namedDate(text);
};

const separator = /^(?:T|,?\s+(?:at\s+)?|,)(?=\S)/;
const period = /^[,\s]*(?:to|until|till|through|and|[-–—])(?![a-z])/i;

const fromParts = (day: Day, ms: number, precision: TimePrecision, offsetMinutes: number | null, zone: string): ReadDate => {
  const wallMs = Date.UTC(day.year, day.month - 1, day.day) + ms;
  if (offsetMinutes !== null) return { readable: true, at: instantFromMs(wallMs - offsetMinutes * 60_000), precision, twice: false };
  const moment = momentOf(zone, wallMs);
  if (moment.kind === 'never') return no('clock-went-forward');
  return { readable: true, at: instantFromMs(moment.ms), precision, twice: moment.kind === 'twice' && precision === 'minute' };
};

/**
 * Words after a date leave it known to the day ("7/1/10 unknown time"); digits after it that make no time leave the whole
 * unreadable, for a slip in the time may be a slip in the date.
 */
export const readDate = (written: string, { order, zone }: DateReading): ReadDate => {
  const text = written.trim();
  if (text === '') return no('blank');
  if (/^\d{5}(?:[.,]\d+)?$/.test(text)) return no('serial-number');
  const part = datePart(text, order);
  if (part === null) return no('words');
  if (typeof part.date === 'string') return no(part.date);
  if (part.rest.trim() === '') return fromParts(part.date, 0, part.precision, null, zone);
  if (period.test(part.rest)) return no('period');
  const gap = separator.exec(part.rest);
  if (!gap) return no('no-such-time');
  const rest = part.rest.slice(gap[0].length).trim();
  if (!/\d/.test(rest)) return fromParts(part.date, 0, 'day', null, zone);
  const time = readTimeOfDay(rest);
  if (time !== null) return fromParts(part.date, time.ms, 'minute', time.offsetMinutes, zone);
  return no(/\bto\b|[-–—]/i.test(rest) ? 'period' : 'no-such-time');
};

/** Date and time from two cells. A time that nobody can read spoils the whole, as it does in one cell; a blank one does not. */
export const readDateAndTime = (date: string, time: string, reading: DateReading): ReadDate =>
  readDate(time.trim() === '' ? date : `${date.trim()} ${time.trim()}`, reading);
