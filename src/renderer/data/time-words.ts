/** Moments and spans in words, by the clock on the wall in the United Kingdom: "06:12 today", "11 h 48 left". */
import { msBetween, msOf } from '../../shared/domain/instant.ts';
import { isLocalDate, localDateOf, plusDays } from '../../shared/domain/local-date.ts';

const zone = { timeZone: 'Europe/London' } as const;
const clockFormat = new Intl.DateTimeFormat('en-GB', { ...zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const dayFormat = new Intl.DateTimeFormat('en-GB', { ...zone, day: 'numeric', month: 'short', year: 'numeric' });
const monthFormat = new Intl.DateTimeFormat('en-GB', { ...zone, month: 'long', year: 'numeric' });

/** "06:12" */
export const clockWords = (at: string): string => clockFormat.format(msOf(at));

/** "12 Apr 2026" */
export const dayWords = (at: string): string => dayFormat.format(msOf(at)).replace('Sept', 'Sep');

/** "9 Mar 1992", of a date as it is kept; what is no date stands as it was given. */
export const dateWords = (date: string): string => (isLocalDate(date) ? dayWords(`${date}T12:00:00.000Z`) : date);

/** "April 2026" */
export const monthWords = (at: string): string => monthFormat.format(msOf(at));

const utcClock = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' });
const utcDay = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' });

/** "05:12:30 UTC, 12 Apr 2026": as the log has it. */
export const utcWords = (at: string): string => `${utcClock.format(msOf(at))} UTC, ${utcDay.format(msOf(at)).replace('Sept', 'Sep')}`;

/** "06:12 today", "23:40 yesterday", "06:12, 12 Apr 2026". By days of the calendar: the day the clocks change is not of 24 hours. */
export const momentWords = (at: string, now: string | null): string => {
  const day = localDateOf(at);
  const today = now === null ? null : localDateOf(now);
  if (today !== null && day === today) return `${clockWords(at)} today`;
  if (today !== null && day === plusDays(today, -1)) return `${clockWords(at)} yesterday`;
  if (today !== null && day === plusDays(today, 1)) return `${clockWords(at)} tomorrow`;
  return `${clockWords(at)}, ${dayWords(at)}`;
};

const count = new Intl.NumberFormat('en-GB');

/** "11 h 48", "48 min", "3 days 4 h": two places, no more. */
export const spanWords = (ms: number): string => {
  const minutes = Math.floor(Math.abs(ms) / 60_000);
  const hours = Math.floor(minutes / 60);
  if (hours >= 48) return `${count.format(Math.floor(hours / 24))} days ${hours % 24} h`;
  if (hours >= 1) return `${hours} h ${String(minutes % 60).padStart(2, '0')}`;
  return `${minutes} min`;
};

/** "11 h 48 left" or "2 h 10 over" */
export const leftWords = (due: string, now: string): string => {
  const left = msBetween(now, due);
  return left < 0 ? `${spanWords(left)} over` : `${spanWords(left)} left`;
};

/** "just now", "4 min ago", "3 h ago" */
export const agoWords = (at: string, now: string): string => {
  const minutes = Math.max(0, Math.round(msBetween(at, now) / 60_000));
  return minutes < 1 ? 'just now' : minutes < 120 ? `${minutes} min ago` : `${Math.round(minutes / 60)} h ago`;
};
