/** Reads a list of the queue from a place in it, so many rows at the most, and looks at no more than a bounded number of others. */
import type { Reader } from '../bureau/open-reader.ts';
import { atMost } from './at-most.ts';
import type { Plan, Sql } from './queue-plan.ts';

/** Between two rows: what the order is by, and the incident. */
export type Place = readonly [key: string, incident: string];

/** How many rows are looked at in one go where an index does not say which fit: a few milliseconds. */
export const lookedAtOnce = 2000;
/** Fewer where typed text is compared, which reads two more rows for each. */
export const lookedAtTyped = 700;

/** `end`: where it stopped looking, null at the end of the list. */
export type Walked<R> = { readonly rows: readonly R[]; readonly end: Place | null };

export type Wanted = { readonly columns: string; readonly limit: number; readonly lookAt: number };

const joins = `
  CROSS JOIN incidents i ON i.id = s.incident
  CROSS JOIN incident_versions v ON v.incident = s.incident AND v.version = s.version
  LEFT JOIN parkings p ON p.id = s.parked`;

const all = (parts: readonly Sql[]): Sql => ({ where: parts.map(({ where }) => where).join(' AND ') || 'TRUE', values: parts.flatMap(({ values }) => values) });

const isTypedRow = (row: object): row is { readonly k: string; readonly id: string } => 'k' in row && 'id' in row;

const placeOf = (row: object | undefined): Place | null => (row !== undefined && isTypedRow(row) ? [row.k, row.id] : null);

const from = (plan: Plan, after: Place | null): Sql => {
  const past: readonly Sql[] = after === null ? [] : [{ where: `(${plan.key}, ${plan.incident}) ${plan.isDescending ? '<' : '>'} (?, ?)`, values: after }];
  return all([...plan.fixed, ...past]);
};

const orderBy = (plan: Plan): string => {
  const way = plan.isDescending ? ' DESC' : '';
  return `ORDER BY ${plan.key}${way}, ${plan.incident}${way}`;
};

/** Everything is answered by the index, or the few that it holds are sorted. */
const straight = <R extends object>(reader: Reader, plan: Plan, after: Place | null, { columns, limit }: Wanted): Walked<R> => {
  const { where, values } = all([from(plan, after), ...plan.rest]);
  const sql = `SELECT ${plan.key} AS k, ${columns} FROM ${plan.from} ${joins} WHERE ${where} ${orderBy(plan)} ${atMost}`;
  const rows = reader.prepared<R>(sql).all(...values, limit + 1);
  return { rows: rows.slice(0, limit), end: rows.length > limit ? placeOf(rows[limit - 1]) : null };
};

/**
 * The rows in order are looked at until enough fit. SQLite stops at the last that is wanted: the inner list, which goes by the name of
 * the standing, is read as the outer asks, and in its order.
 */
const sifted = <R extends object>(reader: Reader, plan: Plan, after: Place | null, { columns, limit, lookAt }: Wanted): Walked<R> => {
  const inner = from(plan, after);
  const looked = (what: string, limit: string): string => `SELECT ${plan.key} AS k, ${what} FROM ${plan.from} WHERE ${inner.where} ${orderBy(plan)} LIMIT ${limit}`;
  const rest = all(plan.rest);
  const sql = `SELECT s.k, ${columns} FROM (${looked('s.*', String(lookAt))}) s ${joins} WHERE ${rest.where} ${atMost}`;
  const rows = reader.prepared<R>(sql).all(...inner.values, ...rest.values, limit + 1);
  if (rows.length > limit) return { rows: rows.slice(0, limit), end: placeOf(rows[limit - 1]) };
  const last = reader.prepared<{ readonly k: string; readonly id: string }>(looked('s.incident AS id', `1 OFFSET ${lookAt - 1}`)).get(...inner.values);
  return { rows, end: placeOf(last) };
};

export const walk = <R extends object>(reader: Reader, plan: Plan, after: Place | null, wanted: Wanted): Walked<R> =>
  (plan.isSorted || plan.rest.length === 0 ? straight : sifted)<R>(reader, plan, after, wanted);

/** How many there are, up to a bound; `isMore` where it was reached. */
export const countUpTo = (reader: Reader, plan: Plan, most: number, lookAt: number): { readonly n: number; readonly isMore: boolean } => {
  const inner = from(plan, null);
  const rest = all(plan.rest);
  const sql = `SELECT count(*) AS looked, coalesce(sum(fits), 0) AS n FROM (SELECT (${rest.where}) AS fits FROM ${plan.from} WHERE ${inner.where} LIMIT ${plan.rest.length === 0 ? most + 1 : lookAt})`;
  const { looked = 0, n = 0 } = reader.prepared<{ readonly looked: number; readonly n: number }>(sql).get(...rest.values, ...inner.values) ?? {};
  return { n: Math.min(n, most), isMore: n > most || (plan.rest.length > 0 && looked === lookAt) };
};
