/**
 * What will be late: the incidents that wait, decided one after another in the order of the queue at the pace of the last hours, and
 * those of them whose 24 hours end before their turn comes. What is parked has no turn till then, and what waits for a reference has had its own. A
 * forecast, not a promise: what is reported meanwhile is not in it.
 */
import { hourMs, msBetween, plusMs, type Instant } from '../domain/instant.ts';

/** Over how many hours the pace is taken. */
export const paceHours = 2;

const wallHour = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', hourCycle: 'h23' });

/** Until when it is forecast: the next quarter of the day by the wall clock that is an hour off or more. */
export const horizonOf = (now: string): Instant => {
  let at = plusMs(`${now.slice(0, 13)}:00:00.000Z`, 2 * hourMs);
  while (Number(wallHour.format(Date.parse(at))) % 6 !== 0) at = plusMs(at, hourMs);
  return at;
};

/** How many are decided before the horizon. */
export const turnsUntil = (by: string, now: string, perHour: number): number => Math.floor((msBetween(now, by) / hourMs) * perHour);

/**
 * `dueInAll`: how many that wait, or are parked beyond them, have their 24 hours end from now until the horizon. `turns`: when the 24 hours end of each that is
 * decided before it, in the order of the queue.
 */
export const willPass = (dueInAll: number, turns: readonly (string | null)[], perHour: number, now: string, by: string): number => {
  const inTime = turns.filter((due, at) => due !== null && due >= now && due < by && msBetween(now, due) >= ((at + 1) * hourMs) / perHour);
  return dueInAll - inTime.length;
};
