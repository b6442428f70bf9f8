/** What is counted of each person: what they have, what they parked, and what they decided in seven days. */
import { hourMs, msBetween } from '../../../shared/domain/instant.ts';
import { localDateOf, plusDays, startOfDate } from '../../../shared/domain/local-date.ts';
import type { Counted } from '../../../shared/triage/workload.ts';
import type { Reader } from '../bureau/open-reader.ts';
import { isHeld } from '../db/queue-conditions.ts';
import { isFromQueue } from '../db/tables/decisions.ts';

type Held = { readonly person: string; readonly holds: number; readonly returned: number; readonly incident: string; readonly ref: string; readonly due: string | null };
type Parked = { readonly person: string; readonly n: number };
type Made = { readonly person: string; readonly at: string; readonly takenAt: string | null };

/** The columns beside `min` are of the row that has it. */
const held = `
  SELECT s.taken_by AS person, count(*) AS holds, sum(s.state = 'returned') AS returned, s.incident, s.ref, min(s.due) AS due
    FROM standing s INDEXED BY standing_taken
   WHERE s.taken_by IS NOT NULL AND ${isHeld} GROUP BY s.taken_by`;

const parked = `
  SELECT p.made_by AS person, count(*) AS n FROM standing s INDEXED BY standing_parked CROSS JOIN parkings p ON p.id = s.parked
   WHERE s.parked_until IS NOT NULL AND s.parked_until > ? GROUP BY p.made_by`;

/** Taken: the last time before it, by whoever decided. */
const made = `
  SELECT d.made_by AS person, d.at,
         (SELECT e.at FROM events e INDEXED BY events_by_incident
           WHERE e.incident = d.incident AND e.seq < d.event_seq AND e.kind = 'incident.taken' AND e.actor = d.made_by ORDER BY e.seq DESC LIMIT 1) AS takenAt
    FROM decisions d INDEXED BY decisions_by_time
   WHERE d.at >= ? AND ${isFromQueue}`;

const minuteMs = hourMs / 60;

/** Today and the six days before it. */
const weekDays = 7;

/** Of everybody who is asked for, and of whoever has something besides. */
export const workCounts = (reader: Reader, people: readonly string[], teamOf: (person: string) => string | null, now: string): readonly Counted[] => {
  const today = startOfDate(localDateOf(now));
  const holding = new Map(reader.prepared<Held>(held).all(now).map((row) => [row.person, row]));
  const parking = new Map(reader.prepared<Parked>(parked).all(now).map(({ person, n }) => [person, n]));
  const decisions = Map.groupBy(reader.prepared<Made>(made).all(startOfDate(plusDays(localDateOf(now), 1 - weekDays))), ({ person }) => person);
  return [...new Set([...people, ...holding.keys(), ...parking.keys(), ...decisions.keys()])].map((person) => {
    const has = holding.get(person);
    const week = decisions.get(person) ?? [];
    return {
      person,
      team: teamOf(person),
      holds: has?.holds ?? 0,
      returned: has?.returned ?? 0,
      parked: parking.get(person) ?? 0,
      today: week.filter(({ at }) => at >= today).length,
      week: week.length,
      oldest: has === undefined || has.due === null ? null : { incident: has.incident, ref: has.ref, due: has.due },
      minutes: week.flatMap(({ at, takenAt }) => (takenAt === null ? [] : [msBetween(takenAt, at) / minuteMs])),
    };
  });
};
