/** How many incidents each view holds, and how many are due before the day ends. Never on the paging path. */
import type { Output } from '../../../shared/ipc/calls.ts';
import { queueViews } from '../../../shared/ipc/queries.ts';
import { hourMs, plusMs } from '../../../shared/domain/instant.ts';
import { localDateOf } from '../../../shared/domain/local-date.ts';
import type { Reading } from '../session.ts';
import { horizonOf, paceHours, turnsUntil, willPass } from '../../../shared/triage/forecast.ts';
import { valuesFor, views } from '../db/queue-views.ts';
import { notUndone } from '../db/tables/undone.ts';

/** The last moment of the day by the wall clock, found hour by hour so that a changed clock changes nothing. */
const endOfDay = (now: string): string => {
  let at = plusMs(`${now.slice(0, 13)}:00:00.000Z`, 3_600_000);
  while (localDateOf(at) === localDateOf(now)) at = plusMs(at, 3_600_000);
  return at;
};

const dueBetween = `${views.open.where} AND s.due >= ? AND s.due < ?`;

export const queueCounts = ({ bureau, who }: Reading): Output<'queue-counts'> => {
  const now = bureau.clock.now();
  const count = (where: string, values: readonly string[]): number =>
    bureau.reader.prepared<{ readonly n: number }>(`SELECT count(*) AS n FROM standing s WHERE ${where}`).get(...values)?.n ?? 0;
  const by = horizonOf(now);
  const perHour = (bureau.reader.prepared<{ readonly n: number }>(`SELECT count(*) AS n FROM decisions d WHERE d.at > ? AND ${notUndone('d.id')}`).get(plusMs(now, -paceHours * hourMs))?.n ?? 0) / paceHours;
  const turns = bureau.reader.prepared<{ readonly due: string | null }>(`SELECT s.due FROM standing s WHERE ${views.open.where} ORDER BY s.order_at, s.incident LIMIT ?`).all(turnsUntil(by, now, perHour));
  return {
    views: Object.fromEntries(queueViews.map((view) => [view, count(views[view].where, valuesFor(view, who.person, now))])),
    dueToday: count(dueBetween, [now, endOfDay(now)]),
    forecast: { passing: willPass(count(dueBetween, [now, by]), turns.map(({ due }) => due), perHour, now, by), by, perHour },
    now,
  };
};
