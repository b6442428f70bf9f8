/** Reads a list of the queue as people ask for it, a page at a time, each beginning where the last stopped. */
import { z } from 'zod';
import { isDecidedView, type QueueView } from '../../../shared/ipc/queries.ts';
import type { QueueFilter, QueueGroup, QueueSort } from '../../../shared/triage/queue-filters.ts';
import type { Reader } from '../bureau/open-reader.ts';
import type { Asking, Condition } from './queue-conditions.ts';
import { planOf } from './queue-plan.ts';
import { segmentsOf, type Grouping, type Segment } from './queue-segments.ts';
import { conditionsOf, referenceCondition, typedCondition, type Conditions } from './queue-views.ts';
import { lookedAtOnce, lookedAtTyped, walk, type Place } from './queue-walk.ts';

export type QueueList = { readonly view: QueueView; readonly filter: string; readonly filters: readonly QueueFilter[]; readonly sort: QueueSort; readonly group: QueueGroup | null };

export type Reading = {
  readonly reader: Reader;
  readonly me: string;
  readonly now: string;
  readonly columns: string;
  readonly limit: number;
  /** What must hold besides. */
  readonly besides?: readonly Condition[];
};

type ReadRow<R> = { readonly row: R; readonly group: string | null };
export type QueuePart<R> = { readonly rows: readonly ReadRow<R>[]; readonly next: string | null; readonly isPartial: boolean };

/** Where a page begins: as of when the list is, in which part of it, and after which row. */
const Cursor = z.tuple([z.string(), z.string(), z.enum(['all', 'returned', 'rest']), z.tuple([z.string(), z.string()]).nullable()]);
type Cursor = z.infer<typeof Cursor>;

const readCursor = (after: string | null): Cursor | null => {
  if (after === null) return null;
  try {
    return Cursor.parse(JSON.parse(after));
  } catch {
    // Not one of ours: the list is read from its beginning.
    return null;
  }
};

/** Parts without a row that are passed in one go. */
const mostParts = 40;

const listOf = ({ view, filter, filters }: QueueList, asking: Omit<Asking, 'regime'>, besides: readonly Condition[]): Conditions => {
  const { regime, conditions } = conditionsOf(view, filters, asking);
  const typed = filter.trim();
  return { regime, conditions: [...conditions, ...besides, ...(typed === '' ? [] : [typedCondition(typed)])] };
};

const isAt = (segment: Segment, cursor: Cursor): boolean => segment.group === cursor[1] && segment.part === cursor[2];

/** A reference typed in full is that incident, whatever else holds the same letters. */
const byReference = <R extends object>(list: QueueList, { reader, me, now, columns, limit, besides = [] }: Reading): readonly R[] => {
  const typed = list.filter.trim();
  if (typed.length < 3) return [];
  const { regime, conditions } = conditionsOf(list.view, list.filters, { me, now });
  const plan = planOf(reader, { regime, conditions: [referenceCondition(typed), ...conditions, ...besides] }, 'risk');
  return walk<R>(reader, plan, null, { columns, limit, lookAt: lookedAtOnce }).rows;
};

/** Within its groups a list is in the order of the queue, as are decided ones: no index holds another. */
const groupingOf = ({ view, sort, group }: QueueList, asking: Asking): Grouping => {
  if (isDecidedView(view)) return { sort: 'risk', group: null, asking };
  if (group !== null) return { sort: 'risk', group, asking };
  return { sort: view === 'mine' && sort === 'risk' ? 'live-first' : sort, group, asking };
};

/** The parts from the one a cursor names; where its group has gone since, from the one after it. */
function* partsFrom(reader: Reader, conditions: Conditions, grouping: Grouping, cursor: Cursor | null): Generator<Segment> {
  let isReached = cursor === null;
  for (const segment of segmentsOf(reader, conditions, grouping, cursor?.[1] ?? null)) {
    isReached ||= cursor === null || isAt(segment, cursor) || segment.group !== cursor[1];
    if (isReached) yield segment;
  }
}

const readParts = <R extends object>(list: QueueList, reading: Reading, cursor: Cursor | null): QueuePart<R> => {
  const { reader, me, columns, limit, besides = [] } = reading;
  const now = cursor?.[0] ?? reading.now;
  const conditions = listOf(list, { me, now }, besides);
  const grouping = groupingOf(list, { me, now, regime: conditions.regime });
  const lookAt = list.filter.trim() === '' ? lookedAtOnce : lookedAtTyped;
  const rows: ReadRow<R>[] = [];
  const part = ({ group, part: name }: Segment, place: Place | null): QueuePart<R> => ({ rows, next: JSON.stringify([now, group, name, place]), isPartial: rows.length < limit });
  let parts = 0;
  for (const segment of partsFrom(reader, conditions, grouping, cursor)) {
    const from = cursor !== null && isAt(segment, cursor) ? cursor[3] : null;
    if (rows.length === limit || parts++ === mostParts) return part(segment, from);
    const { rows: found, end } = walk<R>(reader, planOf(reader, segment.list, grouping.sort, segment.part !== 'rest'), from, { columns, limit: limit - rows.length, lookAt });
    rows.push(...found.map((row) => ({ row, group: grouping.group === null ? null : segment.group })));
    if (end !== null) return part(segment, end);
  }
  return { rows, next: null, isPartial: false };
};

export const readQueue = <R extends object>(list: QueueList, reading: Reading, after: string | null): QueuePart<R> => {
  const cursor = readCursor(after);
  const exact = cursor === null ? byReference<R>(list, reading) : [];
  return exact.length > 0 ? { rows: exact.map((row) => ({ row, group: null })), next: null, isPartial: false } : readParts(list, reading, cursor);
};
