/** One page of the queue, by key: where the last one stopped says where the next begins, so nothing is skipped or shown twice. */
import type { Output, Parsed } from '../../../shared/ipc/calls.ts';
import { readBlindBy } from '../db/read-blind.ts';
import { readQueue } from '../db/read-queue.ts';
import type { Context } from '../session.ts';
import { queueColumns, queueRowFromSql, type QueueSql } from './queue-rows.ts';

export const queuePage = ({ bureau, who }: Context, input: Parsed<'queue-page'>): Output<'queue-page'> => {
  const now = bureau.clock.now();
  const { rows, next, isPartial } = readQueue<QueueSql>(input, { reader: bureau.reader, me: who.person, now, columns: queueColumns, limit: input.limit }, input.after);
  // The view it stands in, and its state, would say something of how it was decided.
  const blind = rows.length === 0 ? null : readBlindBy(bureau.reader.store, who.person);
  return { rows: rows.filter(({ row }) => row.id !== blind).map(({ row, group }) => queueRowFromSql(row, group)), next, isPartial, now };
};
