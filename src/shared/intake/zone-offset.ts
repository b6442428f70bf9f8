/** From the clock on the wall to the moment: what a local time means in its zone, on the two odd nights of the year too. */
import { dayMs, hourMs } from '../domain/instant.ts';

export const isZone = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

const clocks = new Map<string, Intl.DateTimeFormat>();

const clockOf = (zone: string): Intl.DateTimeFormat => {
  const known = clocks.get(zone);
  if (known) return known;
  const fields = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' } as const;
  const made = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hourCycle: 'h23', ...fields });
  clocks.set(zone, made);
  return made;
};

/** How far the zone's clock is ahead of UTC at a moment. */
const offsetAt = (zone: string, ms: number): number => {
  const parts = new Map(clockOf(zone).formatToParts(ms).map(({ type, value }) => [type, Number(value)]));
  const part = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0;
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')) - ms;
};

/** The two offsets that may hold on a day: as it begins and as it ends, with a day's margin for zones far from Greenwich. */
type DayOffsets = readonly [before: number, after: number];

const days = new Map<string, Map<number, DayOffsets>>();

const offsetsAround = (zone: string, day: number): DayOffsets => {
  let known = days.get(zone);
  if (!known) days.set(zone, (known = new Map<number, DayOffsets>()));
  const found = known.get(day);
  if (found) return found;
  const middle = day * dayMs + 12 * hourMs;
  const offsets: DayOffsets = [offsetAt(zone, middle - dayMs), offsetAt(zone, middle + dayMs)];
  if (known.size > 50_000) known.clear();
  known.set(day, offsets);
  return offsets;
};

/**
 * - `once` the ordinary case.
 * - `twice` the clock showed this time twice, as it went back; the earlier is given, for a clock that started too early
 *   hides nothing.
 * - `never` the clock went forward past it; nobody can have read it off a wall.
 */
export type Moment = { readonly kind: 'once' | 'twice'; readonly ms: number } | { readonly kind: 'never' };

/** `wallMs` is the local time written as though it were UTC. */
export const momentOf = (zone: string, wallMs: number): Moment => {
  const [before, after] = offsetsAround(zone, Math.floor(wallMs / dayMs));
  if (before === after) return { kind: 'once', ms: wallMs - before };
  const early = wallMs - Math.max(before, after);
  const late = wallMs - Math.min(before, after);
  const earlyFits = offsetAt(zone, early) === wallMs - early;
  const lateFits = offsetAt(zone, late) === wallMs - late;
  if (earlyFits && lateFits) return { kind: 'twice', ms: early };
  if (earlyFits) return { kind: 'once', ms: early };
  return lateFits ? { kind: 'once', ms: late } : { kind: 'never' };
};
