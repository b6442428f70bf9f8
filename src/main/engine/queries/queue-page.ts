/** One page of the queue, by key: where the last one stopped says where the next begins, so nothing is skipped or shown twice. */
import type { Output, Parsed } from '../../../shared/ipc/calls.ts';
import { readQueue } from '../db/read-queue.ts';
import type { Context } from '../session.ts';
import { queueColumns, queueRowFromSql, type QueueSql } from './queue-rows.ts';

export const queuePage = ({ bureau, who }: Context, input: Parsed<'queue-page'>): Output<'queue-page'> => {
  const now = bureau.clock.now();
  const { rows, next, isPartial } = readQueue<QueueSql>(input, { reader: bureau.reader, me: who.person, now, columns: queueColumns, limit: input.limit }, input.after);
  return { rows: rows.map(({ row, group }) => queueRowFromSql(row, group)), next, isPartial, now };
};
