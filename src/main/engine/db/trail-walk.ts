/** Reads the log from its end back, what fits a narrowing, and no more than a bounded number of others: no index says which fit, and every write would pay for one. */
import { dayMs, msOf, type Instant } from '../../../shared/domain/instant.ts';
import { plusDays, startOfDate, type LocalDate } from '../../../shared/domain/local-date.ts';
import type { Parsed } from '../../../shared/ipc/calls.ts';
import { kindsOf } from '../../../shared/trail/acts.ts';
import type { EventKind } from '../../../shared/trail/event.ts';
import type { Reader } from '../bureau/open-reader.ts';
import type { Log, StoredEvent } from '../trail/log.ts';
import { accountsOf } from './accounts-of.ts';
import { atMost } from './at-most.ts';

/** `without`: kinds that whoever asks is not told of. */
type Asked = Parsed<'trail'> & { readonly without?: readonly EventKind[] };
type Sql = { readonly where: string; readonly values: readonly string[] };

/** `end`: the event from which on everything was read; null where nothing is left. */
type WalkedLog = { readonly rows: readonly StoredEvent[]; readonly end: number | null };

/** How many events are read for one page. */
export const mostRead = 50_000;

/** Somebody who sets a clock right sets it back by less. */
const setBackMs = dayMs;

const beginOf = (from: LocalDate): Instant => startOfDate(from);
const endOf = (to: LocalDate): Instant => startOfDate(plusDays(to, 1));

export const isNarrowed = ({ by, act, from, to }: Pick<Asked, 'by' | 'act' | 'from' | 'to'>): boolean => [by, act, from, to].some((each) => each !== undefined);

const among = (column: string, values: readonly string[]): Sql => ({ where: `${column} IN (SELECT value FROM json_each(?))`, values: [JSON.stringify(values)] });

const fits = ({ store }: Reader, { by, act, from, to, without = [] }: Asked): Sql => {
  const all: readonly Sql[] = [
    { where: 'TRUE', values: [] },
    ...(by === undefined ? [] : [among('actor', accountsOf(store, by))]),
    ...(act === undefined ? [] : [among('kind', kindsOf(act))]),
    ...(without.length === 0 ? [] : [among('kind NOT', without)]),
    ...(from === undefined ? [] : [{ where: 'at >= ?', values: [beginOf(from)] }]),
    ...(to === undefined ? [] : [{ where: 'at < ?', values: [endOf(to)] }]),
  ];
  return { where: all.map(({ where }) => where).join(' AND '), values: all.flatMap(({ values }) => values) };
};

/** An event of before this moment that is the last, or is followed by one that is not of before it; 0 where there is none. */
const lastBefore = (log: Pick<Log, 'size' | 'atOf'>, ms: number): number => {
  let [before, after] = [0, log.size() + 1];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (msOf(log.atOf(middle) ?? '') < ms) before = middle;
    else after = middle;
  }
  return before;
};

/**
 * Between which events those of the days lie. Times go on with the sequence but where a clock was set back, so halving may end at any of several places
 * where they pass a moment. Each is looked for as far outside the days as a clock is set back: nothing after the later place can be as early as the days
 * are, and nothing before the earlier as late. What lies between is held against the days one by one.
 */
export const spanOf = (log: Pick<Log, 'size' | 'atOf'>, { from, to }: Pick<Asked, 'from' | 'to'>): { readonly first: number; readonly last: number } => ({
  first: from === undefined ? 1 : Math.max(1, lastBefore(log, msOf(beginOf(from)) - setBackMs)),
  last: to === undefined ? log.size() : lastBefore(log, msOf(endOf(to)) + setBackMs),
});

const atEnd = (rows: readonly StoredEvent[], limit: number): WalkedLog => ({ rows: rows.slice(0, limit), end: rows.length > limit ? (rows[limit - 1]?.seq ?? null) : null });

export const walkLog = (reader: Reader, asked: Asked, mostLooked = mostRead): WalkedLog => {
  const { first, last } = spanOf(reader.store.log, asked);
  const before = Math.min(asked.before ?? last + 1, last + 1);
  const stop = Math.max(first, before - mostLooked);
  const { where, values } = fits(reader, asked);
  const rows = reader.prepared<StoredEvent>(`SELECT seq, bytes FROM events WHERE seq < ? AND seq >= ? AND ${where} ORDER BY seq DESC ${atMost}`).all(before, stop, ...values, asked.limit + 1);
  return rows.length > asked.limit || stop === first ? atEnd(rows, asked.limit) : { rows, end: stop };
};

/** Its own events, and those of links that were made or taken back from the other side. */
const ofIncident = `SELECT e.seq FROM asked JOIN events e ON e.incident = asked.incident
    UNION SELECT l.event_seq FROM asked JOIN incident_links l ON l.one = asked.incident OR l.other = asked.incident
    UNION SELECT d.event_seq FROM asked JOIN incident_links l ON l.one = asked.incident OR l.other = asked.incident JOIN incident_link_ends d ON d.link = l.id`;

/** One incident's are found by its index, and read whole. */
export const walkIncident = (reader: Reader, incident: string, asked: Asked): WalkedLog => {
  const { where, values } = fits(reader, asked);
  const sql = `WITH asked (incident, before) AS (VALUES (?, ?)) SELECT events.seq, bytes FROM events, asked WHERE seq < before AND seq IN (${ofIncident}) AND ${where} ORDER BY seq DESC ${atMost}`;
  return atEnd(reader.prepared<StoredEvent>(sql).all(incident, asked.before ?? Number.MAX_SAFE_INTEGER, ...values, asked.limit + 1), asked.limit);
};
