/** The clock on the wall in the United Kingdom, for the times a log speaks of. */
import { dayMs, hourMs, instantFromMs, msOf, type Instant } from '../../../shared/domain/instant.ts';

const lastSundayAtOne = (year: number, month: number): number => {
  const end = Date.UTC(year, month + 1, 0, 1);
  return end - new Date(end).getUTCDay() * dayMs;
};

/** Summer time runs from 01:00 UTC on the last Sunday of March to the same of October (Summer Time Order 2002). */
const offsetMs = (ms: number): number => {
  const year = new Date(ms).getUTCFullYear();
  return ms >= lastSundayAtOne(year, 2) && ms < lastSundayAtOne(year, 9) ? hourMs : 0;
};

const wall = (at: string): Date => new Date(msOf(at) + offsetMs(msOf(at)));

const two = (value: number): string => String(value).padStart(2, '0');

export const hourOf = (at: string): number => wall(at).getUTCHours();
/** 0 is Sunday. */
export const weekdayOf = (at: string): number => wall(at).getUTCDay();
/** `22:15` */
export const clockTime = (at: string): string => `${two(wall(at).getUTCHours())}:${two(wall(at).getUTCMinutes())}`;
/** `260412` */
export const shortDate = (at: string): string => wall(at).toISOString().slice(2, 10).replaceAll('-', '');
/** `12/04/2026` */
export const writtenDate = (at: string): string => {
  const date = wall(at);
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
};

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const weekdayName = (at: string): string => weekdays[weekdayOf(at)] ?? 'Sunday';

const dayNumber = (at: string): number => Math.floor((msOf(at) + offsetMs(msOf(at))) / dayMs);
const daysBefore = (earlier: string, later: string): number => dayNumber(later) - dayNumber(earlier);
const minuteOfDay = (at: string): number => wall(at).getUTCHours() * 60 + wall(at).getUTCMinutes();

/** "today", "yesterday", "on Tuesday" or a date, as somebody would say it at `now`. */
export const dayWords = (at: string, now: string): string => {
  const days = daysBefore(at, now);
  if (days <= 0) return 'today';
  if (days === 1) return 'yesterday';
  return days < 7 ? `on ${weekdayName(at)}` : `on ${writtenDate(at)}`;
};

export const wholeMinute = (ms: number): Instant => instantFromMs(Math.floor(ms / 60_000) * 60_000);

/** The last moment not after this one at which the clock on the wall shows this hour. */
export const lastAtHour = (at: string, hour: number): Instant => {
  const past = hourOf(at) - hour;
  return wholeMinute(msOf(at) - (past < 0 ? past + 24 : past) * hourMs - (minuteOfDay(at) % 60) * 60_000);
};
