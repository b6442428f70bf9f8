/** The incidents behind a figure or a row of its table. */
import type { Output, Parsed } from '../../../shared/ipc/calls.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import { atMost } from '../db/at-most.ts';
import type { Reading } from '../session.ts';
import { incidentSet } from './figure-sets.ts';
import { queueRowFromSql, queueSelect, type QueueSql } from './queue-rows.ts';

export const figureIncidents = ({ bureau }: Reading, input: Parsed<'figure-incidents'>): Result<Output<'figure-incidents'>> => {
  const set = incidentSet(input.incidents, bureau.clock.now());
  if (!set.ok) return set;
  const { where, values } = set.value;
  const rows = bureau.reader.prepared<QueueSql>(`${queueSelect} WHERE ${where} ORDER BY s.order_at DESC, s.incident ${atMost}`).all(...values, input.limit);
  const total = bureau.reader.prepared<{ readonly n: number }>(`SELECT count(*) AS n FROM standing s WHERE ${where}`).get(...values)?.n ?? 0;
  return ok({ rows: rows.map((row) => queueRowFromSql(row)), total });
};
