/** One page of the queue, by key: the last row seen says where the next page starts, so nothing is skipped or shown twice. */
import type { Output, Parsed } from '../../../shared/ipc/calls.ts';
import type { Context } from '../session.ts';
import { queueRowFromSql, queueSelect, type QueueSql } from './queue-rows.ts';
import { valuesFor, views } from './queue-views.ts';

/** A place between two rows: what the order is by, then the id. */
const placeOf = (row: QueueSql): string => `${row.order_at}|${row.id}`;

const splitPlace = (place: string): readonly [string, string] => {
  const at = place.indexOf('|');
  return [place.slice(0, at), place.slice(at + 1)];
};

/** Typed text is matched as it is: LIKE's own signs are escaped. */
const containing = (text: string): string => `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;

const filterSql = "AND (i.ref LIKE ? ESCAPE '\\' OR i.source_reference LIKE ? ESCAPE '\\' OR v.codes LIKE ? ESCAPE '\\')";

export const queuePage = ({ bureau, who }: Context, input: Parsed<'queue-page'>): Output<'queue-page'> => {
  const now = bureau.clock.now();
  const filter = input.filter.trim();
  const conditions = [views[input.view].where];
  const values: (string | number)[] = [...valuesFor(input.view, who.person, now)];
  if (input.after !== null) {
    conditions.push('(s.order_at, s.incident) > (?, ?)');
    values.push(...splitPlace(input.after));
  }
  if (filter !== '') values.push(containing(filter), containing(filter), containing(filter));
  const sql = `${queueSelect} WHERE ${conditions.join(' AND ')} ${filter === '' ? '' : filterSql} ORDER BY s.order_at, s.incident LIMIT ?`;
  const rows = bureau.reader.prepared<QueueSql>(sql).all(...values, input.limit + 1);
  const page = rows.slice(0, input.limit);
  const last = page.at(-1);
  return { rows: page.map(queueRowFromSql), next: rows.length > input.limit && last ? placeOf(last) : null, now };
};
