/** One page of the queue, by key: the last row seen says where the next page starts, so nothing is skipped or shown twice. */
import type { Output, Parsed } from '../../../shared/ipc/calls.ts';
import { queueCondition } from '../db/queue-views.ts';
import type { Context } from '../session.ts';
import { queueRowFromSql, queueSelect, type QueueSql } from './queue-rows.ts';

/** A place between two rows: what the order is by, then the id. */
const placeOf = (row: QueueSql): string => `${row.order_at}|${row.id}`;

const splitPlace = (place: string): readonly [string, string] => {
  const at = place.indexOf('|');
  return [place.slice(0, at), place.slice(at + 1)];
};

export const queuePage = ({ bureau, who }: Context, input: Parsed<'queue-page'>): Output<'queue-page'> => {
  const now = bureau.clock.now();
  const { where, values } = queueCondition(input.view, input.filter, who.person, now);
  const after = input.after === null ? [] : splitPlace(input.after);
  const sql = `${queueSelect} WHERE ${where} ${after.length === 0 ? '' : 'AND (s.order_at, s.incident) > (?, ?)'} ORDER BY s.order_at, s.incident LIMIT ?`;
  const rows = bureau.reader.prepared<QueueSql>(sql).all(...values, ...after, input.limit + 1);
  const page = rows.slice(0, input.limit);
  const last = page.at(-1);
  return { rows: page.map(queueRowFromSql), next: rows.length > input.limit && last ? placeOf(last) : null, now };
};
