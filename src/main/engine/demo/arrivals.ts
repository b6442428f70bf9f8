/** When reports come in: the rhythm of a week, of a day, and of each kind of story. */
import { hourMs, msOf, plusMs, type Instant } from '../../../shared/domain/instant.ts';
import type { Chance } from './chance.ts';
import type { Family, Rhythm } from './family.ts';
import { hourOf, wholeMinute, weekdayOf } from './local-time.ts';

/** Demand by hour of the day, midnight first; the peak is late afternoon. */
const hours = [5, 4, 3, 2, 2, 2, 2, 3, 5, 7, 8, 8, 8, 8, 8, 9, 10, 10, 10, 9, 9, 8, 8, 7] as const;
/** By weekday, Sunday first. */
const weekdays = [9, 9, 8, 8, 9, 11, 12] as const;

const demand = (at: string): number => ((hours[hourOf(at)] ?? 5) / 10) * ((weekdays[weekdayOf(at)] ?? 9) / 12);

/** A minute between two moments, busy hours more often. */
export const arrivalBetween = (chance: Chance, from: Instant, until: Instant): Instant => {
  for (;;) {
    const at = wholeMinute(msOf(from) + chance.next() * (msOf(until) - msOf(from)));
    if (chance.happens(demand(at))) return at;
  }
};

const rhythms: Readonly<Record<Rhythm, readonly number[]>> = {
  any: Array.from({ length: 24 }, () => 4),
  day: [0.3, 0.2, 0.1, 0.1, 0.1, 0.3, 2, 4, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 5, 4, 3, 2, 1, 1],
  office: [0, 0, 0, 0, 0, 0, 0, 1, 5, 8, 8, 8, 7, 8, 8, 8, 6, 3, 1, 0, 0, 0, 0, 0],
  evening: [4, 3, 2, 1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 3, 3, 4, 5, 6, 7, 7, 7, 7, 6, 5],
  night: [9, 9, 8, 6, 3, 1, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.5, 1, 2, 2, 3, 4, 5, 7, 8, 9],
  morning: [0, 0, 0, 0, 0, 3, 6, 9, 10, 9, 8, 6, 5, 4, 3, 2, 1, 0, 0, 0, 0, 0, 0, 0],
  school: [0, 0, 0, 0, 0, 0, 0, 1, 4, 6, 7, 7, 8, 8, 9, 9, 6, 2, 1, 1, 0, 0, 0, 0],
};

const atWork: ReadonlySet<Rhythm> = new Set(['office', 'school']);

/** How likely this kind of story is to come in just then. */
export const fits = (family: Family, at: string): number => {
  const weekend = weekdayOf(at) === 0 || weekdayOf(at) === 6;
  const closed = weekend && atWork.has(family.rhythm) ? 0.08 : 1;
  const lively = family.rhythm === 'night' && (weekend || weekdayOf(at) === 5) ? 1.8 : 1;
  return family.weight * (rhythms[family.rhythm][hourOf(at)] ?? 1) * closed * lively + 0.0001;
};

/** Whether this is an hour of the day at which such a story is nothing odd. */
export const isUsual = ({ rhythm }: Family, at: string): boolean => (rhythms[rhythm][hourOf(at)] ?? 0) >= 4;

export const hoursBefore = (at: Instant, count: number): Instant => plusMs(at, -Math.round(count * 60) * (hourMs / 60));

/** When the source sends a further version of what is decided: it is back in the queue then, and nobody reviews it. */
export const sourceChangesAt = (now: Instant): Instant => hoursBefore(now, 2);
