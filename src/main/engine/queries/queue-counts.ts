/** How many incidents each view holds, up to a bound, and how many are due before the day ends. Never on the paging path. */
import type { Output } from '../../../shared/ipc/calls.ts';
import { queueViews } from '../../../shared/ipc/queries.ts';
import { hourMs, plusMs } from '../../../shared/domain/instant.ts';
import { localDateOf } from '../../../shared/domain/local-date.ts';
import { atMost } from '../db/at-most.ts';
import type { Reading } from '../session.ts';
import { horizonOf, paceHours, turnsUntil, willPass } from '../../../shared/triage/forecast.ts';
import { parkReasons, parkRules } from '../../../shared/triage/parking.ts';
import { planOf } from '../db/queue-plan.ts';
import { conditionsOf } from '../db/queue-views.ts';
import { countUpTo } from '../db/queue-walk.ts';
import { isFromQueue } from '../db/tables/decisions.ts';

/** The first moment of the next day by the wall clock, found hour by hour so that a changed clock changes nothing. */
const endOfDay = (now: string): string => {
  let at = plusMs(`${now.slice(0, 13)}:00:00.000Z`, 3_600_000);
  while (localDateOf(at) === localDateOf(now)) at = plusMs(at, 3_600_000);
  return at;
};

/** Counted exactly up to here; nobody works through more of them today. */
const most = 1000;
/** How many rows are looked at for one view where its index does not say which fit. */
const lookAt = 5000;

const live = "s.regime = 'live' AND s.state <> 'decided'";
/** By the clock alone, and so by a part of one index. */
const dueBetween = `SELECT count(*) AS n FROM standing s INDEXED BY standing_by_clock WHERE ${live} AND s.clock_at >= ? AND s.clock_at < ? AND s.due IS NOT NULL`;

/** Waits to be decided now: not for a reference, and not until the time it is parked for. */
const hasTurn = "s.state <> 'awaiting-reference' AND (s.parked_until IS NULL OR s.parked_until <= ?)";
const onOwnClock = parkReasons.filter((reason) => parkRules[reason].ownClock).map((reason) => `'${reason}'`).join(', ');
/** What is parked beyond its 24 hours will not be decided within them, unless it waits on a clock of its own. */
const parkedBeyond = `s.state <> 'awaiting-reference' AND s.parked_until > ? AND s.parked_until > s.due AND EXISTS (SELECT 1 FROM parkings p WHERE p.id = s.parked AND p.reason NOT IN (${onOwnClock}))`;
const mayPass = `${dueBetween} AND ((${hasTurn}) OR (${parkedBeyond}))`;
const inOrder = `SELECT s.due FROM standing s INDEXED BY standing_in_order WHERE ${live} AND ${hasTurn} ORDER BY s.order_at, s.incident ${atMost}`;

/** Of what waits on the clock, which is all the pace is held against. */
const decidedSince = `SELECT count(*) AS n FROM decisions d JOIN incidents i ON i.id = d.incident WHERE d.at > ? AND i.regime = 'live' AND ${isFromQueue}`;

type Count = { readonly n: number };

export const queueCounts = ({ bureau, who }: Reading): Output<'queue-counts'> => {
  const { reader } = bureau;
  const now = bureau.clock.now();
  const by = horizonOf(now);
  const perHour = (reader.prepared<Count>(decidedSince).get(plusMs(now, -paceHours * hourMs))?.n ?? 0) / paceHours;
  const turns = reader.prepared<{ readonly due: string | null }>(inOrder).all(now, turnsUntil(by, now, perHour));
  const counts = queueViews.map((view) => ({ view, ...countUpTo(reader, planOf(reader, conditionsOf(view, [], { me: who.person, now }), 'risk'), most, lookAt) }));
  return {
    views: Object.fromEntries(counts.map(({ view, n }) => [view, n])),
    more: counts.filter(({ isMore }) => isMore).map(({ view }) => view),
    dueToday: reader.prepared<Count>(dueBetween).get(now, endOfDay(now))?.n ?? 0,
    forecast: { passing: willPass(reader.prepared<Count>(mayPass).get(now, by, now, now)?.n ?? 0, turns.map(({ due }) => due), perHour, now, by), by, perHour },
    now,
  };
};
