/** When the registrar sits down to what waits for their oversight. */
import { dayMs, plusMs, type Instant } from '../../../shared/domain/instant.ts';
import { lastAtHour, weekdayOf } from './local-time.ts';

const weekdays: ReadonlySet<number> = new Set([2, 5]);

/** Tuesdays and Fridays, from two in the afternoon. */
export const sittingAfter = (at: Instant): Instant => {
  const afternoons = Array.from({ length: 9 }, (_, days) => lastAtHour(plusMs(at, days * dayMs), 14));
  return afternoons.find((each) => each > at && weekdays.has(weekdayOf(each))) ?? plusMs(at, 7 * dayMs);
};

/** What would come to a later one waits still. */
export const lastSitting = (now: Instant): Instant => plusMs(now, -4 * dayMs);
